"""`python -m api`: serves until it is told to stop, then lets running requests end."""

import os
import sys
import tempfile

import uvicorn

from api.logs import configure_logs
from api.metrics import MULTIPROCESS_FOLDER
from api.parameters import MAX_BODY_BYTES
from api.settings import BadSettings, Settings, read_settings

BAD_SETTINGS = 2
GRACE_SECONDS = 30


def main() -> int:
    """Exit code 2 for settings that do not hold, otherwise when the server has ended."""
    try:
        settings = read_settings()
        settings.secret("database_url")
        settings.secret("secret_key")
    except BadSettings as error:
        sys.stderr.write(f"{error}\n")
        return BAD_SETTINGS
    configure_logs(level=settings.log_level, form=settings.log_format)
    if settings.workers == 1:
        _serve(settings)
        return 0
    with tempfile.TemporaryDirectory(prefix="branchline-metrics-") as folder:
        os.environ[MULTIPROCESS_FOLDER] = folder  # read by each worker process when it starts
        _serve(settings)
    return 0


def _serve(settings: Settings) -> None:
    """Logs are ours, and addresses come from the settings: no header of a proxy is believed."""
    uvicorn.run(
        "api.assembly:application",
        factory=True,
        host=settings.host,
        port=settings.port,
        workers=settings.workers,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ws="websockets-sansio",
        ws_max_size=MAX_BODY_BYTES,
        ws_per_message_deflate=False,
        lifespan="on",
        timeout_graceful_shutdown=GRACE_SECONDS,
    )


if __name__ == "__main__":
    sys.exit(main())
