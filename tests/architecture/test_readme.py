"""What the README says of settings and commands is true."""

import re
from pathlib import Path

from api.settings import settings_table

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_setting_stands_in_the_readme_as_the_code_documents_it() -> None:
    assert settings_table().strip() in README


def test_every_make_target_in_the_readme_exists() -> None:
    named = set(re.findall(r"`make ([a-z]+)`", README))
    declared = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert named <= declared


def test_every_file_in_the_readme_exists() -> None:
    named = re.findall(r"`((?:api|schema|tenants|scripts|tests|migrations)/[\w./-]+\.\w+)`", README)
    assert [path for path in named if not (ROOT / path).exists()] == []
