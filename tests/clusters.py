"""Embedded servers for tests: without fsync, in memory where there is plenty, gone afterwards."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts import embedded

# A tenant is hundreds of small files, and tests make many tenants: memory is several times faster than a disk.
_ROOM = 2 * 1024**3
_MEMORY = Path("/dev/shm")


@contextmanager
def own_server() -> Iterator[embedded.Cluster]:
    """A server of one's own, stopped and removed at the end."""
    roomy = _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM
    # Not below pytest's own folder: that is too deep for a socket, and closed to the server's account.
    folder = Path(tempfile.mkdtemp(prefix="branchline-", dir=_MEMORY if roomy else None))
    cluster = embedded.start(data_dir=folder, fsync=False)
    try:
        yield cluster
    finally:
        embedded.stop(cluster)
        shutil.rmtree(folder)
