import pytest

from tenants.registry.standings import Position, position, position_at

VERSIONS = ("0_a_init", "1_b_more", "2_c_more")


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        (None, Position.ABSENT),
        ((), Position.BEHIND),
        (("0_a_init",), Position.BEHIND),
        (("0_a_init", "2_c_more"), Position.BEHIND),
        (VERSIONS, Position.CURRENT),
        ((*VERSIONS, "3_d_more"), Position.AHEAD),
        (("0_old_init",), Position.STRANGE),
        ((*VERSIONS, "2_other"), Position.STRANGE),
    ],
)
def test_a_schema_is_placed_by_the_migrations_it_has_seen(seen: tuple[str, ...] | None, expected: Position) -> None:
    placed = position(versions=VERSIONS, seen_versions=None if seen is None else frozenset(seen))
    assert placed is expected


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("", Position.ABSENT),
        ("0_a_init", Position.BEHIND),
        ("2_c_more", Position.CURRENT),
        ("3_d_more", Position.AHEAD),
        ("0_old_init", Position.STRANGE),
        ("nonsense", Position.STRANGE),
    ],
)
def test_the_registry_places_a_schema_by_its_last_migration(version: str, expected: Position) -> None:
    assert position_at(versions=VERSIONS, version=version) is expected
