import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from scripts.embedded import Cluster, ClusterError, start, stop


@pytest.fixture
def folder() -> Iterator[Path]:
    """Short enough for a socket, and hard to quote."""
    folder = Path(tempfile.mkdtemp(prefix="数据 'x\" "))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def cluster(folder: Path) -> Iterator[Cluster]:
    cluster = start(data_dir=folder, fsync=False)
    yield cluster
    stop(cluster)


async def fetch(url: str, sql: str) -> list[asyncpg.Record]:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetch(sql)
    finally:
        await connection.close()


def postmaster(cluster: Cluster) -> int:
    return int((cluster.pgdata / "postmaster.pid").read_text().split()[0])


async def test_the_app_logs_in_without_rights_and_the_owner_owns_the_database(cluster: Cluster) -> None:
    rights = "SELECT rolname, rolsuper, rolinherit, rolcreaterole FROM pg_roles WHERE rolname = current_user"
    owns = "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()"
    assert tuple((await fetch(cluster.app_url, rights))[0]) == ("branchline_app", False, False, False)
    assert tuple((await fetch(cluster.app_url, "SHOW search_path"))[0]) == ('""',)
    assert tuple((await fetch(cluster.owner_url, rights))[0]) == ("branchline_owner", True, True, True)
    assert tuple((await fetch(cluster.owner_url, owns))[0]) == ("branchline_owner",)


async def test_data_outlives_a_stop_and_a_running_server_is_adopted(cluster: Cluster) -> None:
    await fetch(cluster.owner_url, "CREATE TABLE public.kept ()")
    first = postmaster(cluster)
    assert start(data_dir=cluster.data_dir, fsync=False) == cluster
    assert postmaster(cluster) == first
    stop(cluster)
    stop(cluster)
    assert start(data_dir=cluster.data_dir, fsync=False) == cluster
    assert await fetch(cluster.owner_url, "SELECT FROM public.kept") == []


async def test_it_starts_again_after_being_killed(cluster: Cluster) -> None:
    for _ in range(3):
        os.kill(postmaster(cluster), signal.SIGKILL)
        start(data_dir=cluster.data_dir, fsync=False)
        assert await fetch(cluster.owner_url, "SELECT") != []


async def test_a_process_that_took_over_the_number_of_a_dead_server_is_no_obstacle(cluster: Cluster) -> None:
    stop(cluster)
    (cluster.pgdata / "postmaster.pid").write_text(f"{os.getpid()}\n{cluster.pgdata}\n")
    start(data_dir=cluster.data_dir, fsync=False)
    assert await fetch(cluster.owner_url, "SELECT") != []


def test_the_socket_lies_in_a_private_folder(cluster: Cluster) -> None:
    assert cluster.socket_dir.stat().st_mode & 0o777 == 0o700
    assert cluster.pgdata.stat().st_mode & 0o777 == 0o700
    assert (cluster.system_user is not None) == (os.geteuid() == 0)


def test_a_first_start_that_was_cut_short_is_begun_again(folder: Path) -> None:
    (folder / "postgres.new").mkdir()
    (folder / "postgres.new" / "PG_VERSION").write_text("18\n")
    stop(start(data_dir=folder, fsync=False))


@pytest.mark.parametrize(("name", "why"), [("长" * 40, "too long"), ("a,b", "comma")])
def test_a_folder_that_cannot_hold_a_socket_is_refused(folder: Path, name: str, why: str) -> None:
    with pytest.raises(ClusterError, match=why):
        start(data_dir=folder / name)
    assert list(folder.iterdir()) == []
