"""Run a command with DATABASE_URL pointing at a throw-away PostgreSQL, stopped and deleted whatever happens.

    python deploy/with_postgres.py pytest -n 2

The cluster lives in a temporary folder and listens on a Unix socket only. PostgreSQL refuses to run as root: started by root, it
runs as the user postgres. Options that protect data from a power cut are off, because nothing here is worth keeping.
"""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

USER = "amis"
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "100",
}


def main(command: list[str]) -> int:
    """Run the command beside a fresh cluster and return its exit code."""
    if not command:
        sys.exit("Usage : python deploy/with_postgres.py commande [options]")
    programs = find_programs()
    # kill and a closed terminal become the same exception as Ctrl-C, so that the clean-up below always runs.
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)
    try:
        with throw_away_cluster(programs) as address:
            return run_command(command, os.environ | {"DATABASE_URL": address})
    except KeyboardInterrupt:
        return 130


def find_programs() -> Path:
    """The folder of the newest initdb on this machine: Debian keeps it out of PATH."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name))
    found = [folder for folder in folders if (folder / "initdb").exists()]
    if found:
        return found[-1]
    initdb = shutil.which("initdb")
    if not initdb:
        sys.exit(
            "PostgreSQL manque sur cette machine : installez les paquets postgresql et postgresql-contrib."
        )
    return Path(initdb).resolve().parent


@contextmanager
def throw_away_cluster(programs: Path) -> Iterator[str]:
    """A running cluster; gives the DATABASE_URL of its empty database."""
    folder = Path(tempfile.mkdtemp(prefix="amis-pg-"))
    try:
        if os.geteuid() == 0:
            owner = pwd.getpwnam("postgres")
            os.chown(folder, owner.pw_uid, owner.pw_gid)
            # The tests connect as root to a socket that belongs to postgres.
            folder.chmod(0o755)
        start(programs, folder)
        yield f"postgres://{USER}@/{folder}/postgres"
    finally:
        # A second Ctrl-C must not leave a server behind.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        stop(programs, folder)
        shutil.rmtree(folder)


def start(programs: Path, folder: Path) -> None:
    """Create the cluster and start it; leave its own words on screen when it fails."""
    options = " ".join(f"-c {name}='{value}'" for name, value in SETTINGS.items())
    commands = [
        [
            "initdb",
            "-D",
            f"{folder}/data",
            "-U",
            USER,
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "-N",
        ],
        [
            "pg_ctl",
            "-D",
            f"{folder}/data",
            "-l",
            f"{folder}/log",
            "-w",
            "-o",
            f"{options} -k {folder}",
            "start",
        ],
    ]
    for name, *arguments in commands:
        done = as_owner([str(programs / name), *arguments])
        if done.returncode != 0:
            sys.exit(f"PostgreSQL n'a pas démarré ({name}) :\n{done.stdout}")


def stop(programs: Path, folder: Path) -> None:
    """Stop the server, if it had time to start."""
    if (folder / "data" / "postmaster.pid").exists():
        as_owner([str(programs / "pg_ctl"), "-D", f"{folder}/data", "-m", "immediate", "-w", "stop"])


def as_owner(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a PostgreSQL program as the user who owns the cluster, out of reach of the terminal's Ctrl-C."""
    owner = "postgres" if os.geteuid() == 0 else None
    return subprocess.run(
        command,
        user=owner,
        group=owner,
        extra_groups=[] if owner else None,
        cwd="/",
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def run_command(command: list[str], environment: dict[str, str]) -> int:
    """Run the command to its end; interrupted, give it time to end by itself before going on."""
    process = subprocess.Popen(command, env=environment)
    try:
        return process.wait()
    except KeyboardInterrupt:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        raise


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
