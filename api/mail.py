"""Letters to people: by SMTP where a server is set, else into a folder, as the demo has it."""

import asyncio
import smtplib
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import make_msgid
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import unquote, urlsplit

from tenants.core.keys import new_id

TIMEOUT_SECONDS: Final = 20
_PORTS: Final = {"smtp": 587, "smtps": 465}


class NotSent(Exception):
    """The letter did not go out."""


class Mailer(Protocol):
    """Sends a letter of plain text. Raises `NotSent`."""

    async def send(self, *, to: str, subject: str, text: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Outbox:
    """A folder into which letters are written as `.eml`, for their owner's eyes only."""

    folder: Path
    sender: str

    async def send(self, *, to: str, subject: str, text: str) -> None:
        await asyncio.to_thread(self._write, _letter(self.sender, to, subject, text))

    def _write(self, letter: EmailMessage) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path = self.folder / f"{new_id()}.eml"
            path.touch(mode=0o600)
            path.write_bytes(letter.as_bytes())
        except OSError as error:
            raise NotSent from error


@dataclass(frozen=True, slots=True, repr=False)
class Smtp:
    """A mail server by its URL: `smtp://` goes over to TLS before anything is said, `smtps://` begins with it."""

    url: str
    sender: str

    async def send(self, *, to: str, subject: str, text: str) -> None:
        await asyncio.to_thread(self._deliver, _letter(self.sender, to, subject, text))

    def _deliver(self, letter: EmailMessage) -> None:
        parts = urlsplit(self.url)
        kind = smtplib.SMTP_SSL if parts.scheme == "smtps" else smtplib.SMTP
        try:
            with kind(parts.hostname or "", parts.port or _PORTS[parts.scheme], timeout=TIMEOUT_SECONDS) as server:
                if parts.scheme == "smtp":
                    server.starttls()
                if parts.username:
                    server.login(unquote(parts.username), unquote(parts.password or ""))
                server.send_message(letter)
        except (OSError, smtplib.SMTPException) as error:
            raise NotSent from error


def _letter(sender: str, to: str, subject: str, text: str) -> EmailMessage:
    """Raises `NotSent` for an address with a line break in it: it would be a header of its own."""
    letter = EmailMessage()
    try:
        letter["From"], letter["To"], letter["Subject"] = sender, to, subject
    except ValueError as error:
        raise NotSent from error
    letter["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2].strip("> ") or "localhost")
    letter["Auto-Submitted"] = "auto-generated"
    letter.set_content(text)
    return letter
