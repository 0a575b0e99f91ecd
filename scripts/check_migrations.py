"""Fails when the models have moved on and nobody wrote the migration; for `make check`."""

import asyncio
import sys

from scripts.generation import APPS, drift


async def _run() -> list[str]:
    return [line for app in APPS for line in await drift(app=app)]


def main() -> None:
    """The command: exit code 1 and the differences, or silence."""
    if differences := asyncio.run(_run()):
        print("The models and the migrations differ:", *differences, sep="\n  ")
        print("Write the migration: python -m scripts.make_migration <app> <name> (or --initial)")
        sys.exit(1)


if __name__ == "__main__":
    main()
