"""The worker as it runs, but for letters: `python -m tests.tenants.jobs.letter_worker`."""

import sys

from scripts.worker import main
from tenants.jobs.catalogue import Catalogue
from tests.tenants.jobs.ledger import SWEEP, TALLY

if __name__ == "__main__":
    sys.exit(main(catalogue=Catalogue(duties=(SWEEP,), handlers=(TALLY,))))
