"""`make demo`: an embedded Postgres, two demo tenants, a server and a worker; until Ctrl-C.

The first run makes everything, later ones go on with the same data. `DATA_DIR` says where, `HOST` and `PORT` where
to listen; with `DATABASE_URL` and `DATABASE_OWNER_URL` set, a server of yours is used instead of the embedded one.
"""

import sys

from api.settings import BadSettings, read_settings
from scripts.demo.run import Demo, DemoFailed
from scripts.demo.server import ServerDied
from scripts.embedded import ClusterError

BAD_SETTINGS = 2


def main() -> int:
    """Exit code 0 after Ctrl-C, 1 when something failed, 2 for settings that do not hold."""
    try:
        return Demo(settings=read_settings()).run()
    except BadSettings as error:
        sys.stderr.write(f"{error}\n")
        return BAD_SETTINGS
    except (ClusterError, DemoFailed, ServerDied) as error:
        sys.stderr.write(f"The demo cannot start: {error}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
