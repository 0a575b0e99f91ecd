"""import-linter asked many times in one process, whose folder is the tree to look at: a contract's id in on standard
input, what is broken out as JSON. A process of its own, since ours has imported the packages from another folder.
"""

import io
import json
import sys
from contextlib import redirect_stdout

from importlinter.cli import lint_imports


def answer(contract: str) -> str:
    """What import-linter says about the contract when it is broken, else nothing."""
    with redirect_stdout(io.StringIO()) as told:
        broken = lint_imports(limit_to_contracts=(contract,), no_cache=True, no_logo=True)
    return told.getvalue() if broken else ""


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(answer(line.strip())), flush=True)  # noqa: T201 - the protocol
