"""The pages in a real browser: one window, what went wrong in it, and its pictures."""

import shutil
from asyncio import StreamReader, StreamWriter, start_server
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest
from playwright.async_api import Page, async_playwright

PICTURES: Final = Path(__file__).parents[3] / ".artifacts" / "pages"
NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
WIDTHS: Final = {"phone": (360, 740), "desktop": (1280, 800)}
_UNLABELLED: Final = """() => [...document.querySelectorAll('input:not([type=hidden]), button, a, img')]
    .filter(e => !(e.labels?.length || e.textContent.trim() || e.alt || e.getAttribute('aria-label')))
    .map(e => e.outerHTML)"""
_TOO_SMALL: Final = """() => [...document.querySelectorAll('input:not([type=hidden]), button')]
    .filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML)"""


@dataclass
class Window:
    """A browser's window of one width that speaks one language."""

    page: Page
    name: str
    across: int
    troubles: list[str] = field(default_factory=list)

    async def look(self, step: str) -> None:
        """Takes a picture, and finds nothing cut off, unlabelled, too small for a finger or complained about."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        await self.page.screenshot(path=PICTURES / f"{self.name}-{step}.png", full_page=True)
        # Not innerWidth: a phone zooms out until all of it fits.
        assert await self.page.evaluate("document.documentElement.scrollWidth") <= self.across, step
        assert await self.page.evaluate(_UNLABELLED) == []
        assert await self.page.evaluate(_TOO_SMALL) == []
        assert await self.page.evaluate("document.scripts.length") == 0
        assert await self.page.evaluate("document.querySelectorAll('h1').length") == 1
        assert self.troubles == []

    async def focused(self) -> str:
        """The id of what has the keyboard, or its text."""
        where: str = await self.page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()")
        return where

    async def type(self, *texts: str) -> None:
        """Types into one field after another, from where the page puts the keyboard, and sends the form."""
        # Its first field gets the keyboard with the first picture, which may come after everything is loaded.
        await self.page.locator("input:focus").wait_for()
        for number, text in enumerate(texts):
            if number:
                await self.page.keyboard.press("Tab")
            await self.page.keyboard.insert_text(text)
        await self.enter()

    async def enter(self) -> None:
        """Presses what has the keyboard, and waits for the page that follows."""
        async with self.page.expect_navigation():
            await self.page.keyboard.press("Enter")

    async def tab_to(self, text: str) -> None:
        """Goes there by the keyboard alone."""
        for _ in range(20):
            if await self.focused() == text:
                return
            await self.page.keyboard.press("Tab")
        raise AssertionError(f"{text!r} is not reached by the keyboard")


@asynccontextmanager
async def window(*, width: str, language: str) -> AsyncIterator[Window]:
    """A new window."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip(f"the pages were not looked at: no browser found ({', '.join(NAMES)})")
    across, down = WIDTHS[width]
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=found, args=["--no-sandbox"])
        context = await browser.new_context(
            locale=language,
            viewport={"width": across, "height": down},
            is_mobile=width == "phone",
            has_touch=width == "phone",
        )
        page = await context.new_page()
        opened = Window(page=page, name=f"{width}-{language}", across=across)
        page.on("pageerror", lambda error: opened.troubles.append(str(error)))
        page.on("console", lambda told: _note(opened, told.type, told.text))
        try:
            yield opened
        finally:
            await browser.close()


def _note(opened: Window, kind: str, text: str) -> None:
    """A refusal is an answer with an error's status, of which the browser tells too."""
    if kind in {"error", "warning"} and "the server responded with a status of 4" not in text:
        opened.troubles.append(text)


@asynccontextmanager
async def somewhere_else() -> AsyncIterator[str]:
    """An application of another origin, which says hello to everybody; its address."""

    async def hello(reader: StreamReader, writer: StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        body = b"<!doctype html><title>app</title><link rel=icon href=data:,><p>hello"
        head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        writer.write(head.encode() + body)
        await writer.drain()
        writer.close()

    async with await start_server(hello, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
