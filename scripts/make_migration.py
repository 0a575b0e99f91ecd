"""Writes a migration file from the models: `python -m scripts.make_migration tenant add_vip_score`.

`--initial` writes the initial file anew (before the first release only), `--empty` a file to be filled by hand.
"""

import argparse
import asyncio

from scripts.generation import APPS, drift, make_next, rewrite_initial


async def _run(options: argparse.Namespace) -> str:
    if options.initial:
        if not await drift(app=options.app):
            return "nothing to do: the initial migration is up to date"
        return f"written: {await rewrite_initial(app=options.app)}"
    made = await make_next(
        app=options.app, name=options.name, empty=options.empty, accept_renames=options.accept_renames
    )
    return f"written: {made}" if made else "nothing to do: the models are as the last migration left them"


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m scripts.make_migration", description=__doc__)
    parser.add_argument("app", choices=APPS)
    parser.add_argument("name", nargs="?", help="words for the file's name, e.g. add_vip_score")
    parser.add_argument("--initial", action="store_true", help="rewrite the initial file from the models")
    parser.add_argument("--empty", action="store_true", help="a file without statements, to be written by hand")
    parser.add_argument("--accept-renames", action="store_true", help="take aerich's guesses of renamed columns")
    options = parser.parse_args()
    if not options.initial and not options.name:
        parser.error("a name is needed")
    print(asyncio.run(_run(options)))


if __name__ == "__main__":
    main()
