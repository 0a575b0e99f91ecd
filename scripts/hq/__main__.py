"""Headquarters' commands: `python -m scripts.hq onboard|import|reassign|complaints`; each has its own --help."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from scripts.hq import commands
from scripts.hq.failures import CommandError, Exit
from scripts.hq.options import parser
from scripts.hq.telling import tell_failure

COMMANDS: dict[str, Callable[[argparse.Namespace], Exit]] = {
    "onboard": commands.run_onboard,
    "import": commands.run_import,
    "reassign": commands.run_reassign,
    "complaints": commands.run_complaints,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; its exit code."""
    options = parser().parse_args(arguments)
    try:
        return COMMANDS[options.command](options)
    except CommandError as error:
        tell_failure(str(error))
        return error.exit
    except KeyboardInterrupt:
        tell_failure("stopped; run it again to go on")
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # Whoever read the report has gone, as `head` does; what is left in the buffer goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE


if __name__ == "__main__":
    sys.exit(main())
