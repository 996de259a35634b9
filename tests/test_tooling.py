"""The commands a volunteer types: what they promise on a machine that is not the one they were written on."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
import wagtail

ROOT = Path(__file__).resolve().parent.parent
HAS_POSTGRES = bool(list(Path("/usr/lib/postgresql").glob("*/bin/initdb")))


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the project's folder and keep what it says."""
    return subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_help_gives_each_command_one_line():
    lines = run("make", "--no-print-directory", "help").stdout.splitlines()
    assert {"run", "test", "check", "format", "help"} <= {line.split()[1] for line in lines}
    assert all(len(line.split()) > 3 for line in lines)


def test_a_taken_port_is_said_in_one_sentence():
    with socket.socket() as other_program:
        other_program.bind(("127.0.0.1", 0))
        other_program.listen()
        port = other_program.getsockname()[1]
        answer = run(sys.executable, "deploy/port.py", PORT=str(port))
    assert answer.returncode == 1
    assert answer.stderr.startswith(f"Le port {port} est déjà pris")
    assert len(answer.stderr.splitlines()) == 1


@pytest.mark.parametrize("port", ["huit mille", "0", "70000", "-1"])
def test_a_port_that_is_not_one_is_refused_in_one_sentence(port):
    answer = run(sys.executable, "deploy/port.py", PORT=port)
    assert answer.returncode == 1
    assert answer.stderr.startswith("PORT doit être un nombre")
    assert len(answer.stderr.splitlines()) == 1


def test_a_machine_without_the_right_python_is_told_which_one_to_install(tmp_path):
    old = tmp_path / "python3"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo "Python 3.9.2" && exit 0\nexit 1\n')
    old.chmod(0o755)
    answer = run("/bin/sh", "deploy/python", "-c", "print('never')", PATH=str(tmp_path))
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert answer.stderr == "Il faut Python 3.11, 3.12 ou 3.13 sur cette machine (trouvé : Python 3.9.2).\n"


def test_nothing_is_installed_twice_while_the_lists_stay_the_same(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "deploy"))
    import install

    stamp, lists = tmp_path / "stamp.json", [tmp_path / "list.txt"]
    lists[0].write_text("django==1")
    assert not install.is_installed(stamp, lists, dev=False)
    install.write_stamp(stamp, lists, dev=True)
    assert install.is_installed(stamp, lists, dev=False)
    assert install.is_installed(stamp, lists, dev=True)
    lists[0].write_text("django==2")
    assert not install.is_installed(stamp, lists, dev=False)


def test_installing_to_run_does_not_count_as_installing_to_test(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "deploy"))
    import install

    stamp, lists = tmp_path / "stamp.json", [tmp_path / "list.txt"]
    lists[0].write_text("django==1")
    install.write_stamp(stamp, lists, dev=False)
    assert not install.is_installed(stamp, lists, dev=True)


def test_wagtail_is_the_version_the_list_pins():
    """Some add-ons downgrade it without a word."""
    pinned = re.search(r"^wagtail==(.+)$", (ROOT / "requirements.txt").read_text(), re.MULTILINE)
    assert wagtail.__version__ == pinned.group(1)


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_python_package_is_pinned_exactly(name):
    lines = [line for line in (ROOT / name).read_text().splitlines() if line and line[0] not in "#-"]
    assert lines
    assert [line for line in lines if not re.fullmatch(r"[\w-]+(\[[\w,]+\])?==[\d.]+", line)] == []


def test_the_lock_file_names_no_registry_so_that_any_mirror_serves():
    assert "://" not in (ROOT / "package-lock.json").read_text()


def test_every_front_end_package_is_locked_at_the_version_asked_for():
    asked = json.loads((ROOT / "package.json").read_text())
    locked = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    wanted = asked["dependencies"] | asked["devDependencies"]
    assert {name: locked[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert all("integrity" in package for path, package in locked.items() if path)


def test_the_two_fonts_weigh_less_than_80_kilobytes():
    fonts = list((ROOT / "amis_cms/static/amis_cms/build/fonts").glob("*.woff2"))
    assert len(fonts) == 2
    assert sum(font.stat().st_size for font in fonts) <= 80_000


@pytest.mark.skipif(not HAS_POSTGRES, reason="PostgreSQL manque sur cette machine")
def test_a_throw_away_postgresql_gives_back_the_exit_code_and_leaves_nothing():
    answer = run(sys.executable, "deploy/with_postgres.py", "sh", "-c", 'echo "$DATABASE_URL"; exit 7')
    folder = Path(re.search(r"postgres://amis@/(/.+)/postgres", answer.stdout).group(1))
    assert answer.returncode == 7
    assert not folder.exists()


@pytest.mark.skipif(not HAS_POSTGRES, reason="PostgreSQL manque sur cette machine")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interrupted_postgresql_stops_and_leaves_nothing(number):
    command = [sys.executable, "deploy/with_postgres.py", "sh", "-c", 'echo "$DATABASE_URL"; exec sleep 60']
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        folder = Path(re.search(r"postgres://amis@/(/.+)/postgres", process.stdout.readline()).group(1))
        server = int((folder / "data" / "postmaster.pid").read_text().split()[0])
        process.send_signal(number)
        assert process.wait(timeout=30) == 130
    assert not folder.exists()
    assert not is_running(server)


def test_when_one_process_stops_or_somebody_asks_all_stop(tmp_path):
    """The supervisor of `make run`, on processes that do nothing."""
    marks = [tmp_path / name for name in ("web", "worker")]
    procfile = "".join(f"{mark.name}: echo $$ > {mark}; exec sleep 60\n" for mark in marks)
    (tmp_path / "deploy").mkdir()
    (tmp_path / "deploy" / "Procfile").write_text(procfile)
    script = f"import sys, pathlib; sys.path.insert(0, {str(ROOT / 'deploy')!r}); import run; "
    script += f"run.ROOT = pathlib.Path({str(tmp_path)!r}); sys.exit(run.serve(8000))"
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.DEVNULL) as supervisor:
        wait_until(lambda: all(mark.exists() and mark.read_text().strip() for mark in marks))
        supervisor.send_signal(signal.SIGHUP)
        assert supervisor.wait(timeout=20) == 0
    children = [int(mark.read_text()) for mark in marks]
    assert [child for child in children if is_running(child)] == []


def is_running(pid: int) -> bool:
    """Whether a process lives: one that ended and waits to be forgotten by its parent does not."""
    status = Path(f"/proc/{pid}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


def wait_until(condition, seconds: float = 20) -> None:
    """Wait for something that another process does."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "nothing happened"
        time.sleep(0.05)
