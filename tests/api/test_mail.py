"""Letters go to a mail server over TLS, or into a folder that nobody else reads."""

import asyncio
import smtplib
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from api.mail import NotSent, Outbox, Smtp


async def test_the_outbox_keeps_letters_for_its_owner_alone(tmp_path: Path) -> None:
    outbox = Outbox(folder=tmp_path / "mail", sender="branchline@example.com")
    await outbox.send(to="王芳 <wang@example.com>", subject="重设密码", text="您好：\nhttps://example.com/x\n")
    (path,) = outbox.folder.iterdir()
    letter = message_from_bytes(path.read_bytes(), policy=default)
    assert (letter["Subject"], letter["To"]) == ("重设密码", "王芳 <wang@example.com>")
    assert letter.get_content() == "您好：\nhttps://example.com/x\n"
    assert path.stat().st_mode & 0o777 == 0o600
    assert outbox.folder.stat().st_mode & 0o777 == 0o700


async def test_an_address_adds_no_header_of_its_own(tmp_path: Path) -> None:
    outbox = Outbox(folder=tmp_path, sender="branchline@example.com")
    with pytest.raises(NotSent):
        await outbox.send(to="a@example.com\nBcc: b@example.com", subject="s", text="t")
    assert not await asyncio.to_thread(lambda: list(tmp_path.iterdir()))


async def test_a_server_that_is_not_there_is_a_letter_not_sent() -> None:
    with pytest.raises(NotSent) as caught:
        await Smtp(url="smtp://wang:secret@127.0.0.1:1", sender="a@example.com").send(
            to="b@example.com", subject="", text=""
        )
    assert isinstance(caught.value.__cause__, OSError | smtplib.SMTPException)
    assert "secret" not in repr(Smtp(url="smtp://wang:secret@127.0.0.1:1", sender="a@example.com"))
