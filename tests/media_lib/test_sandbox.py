import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from media_lib.sandbox import (
    CRASHED,
    TOO_BIG,
    TOO_HEAVY,
    TOO_SLOW,
    UNEXPECTED,
    EncodeFailed,
    Limits,
    run_limited,
)

MISBEHAVING = "tests.media_lib.misbehaving:"


def landlock_is_offered() -> bool:
    return sys.platform == "linux" and ctypes.CDLL(None).syscall(444, None, ctypes.c_size_t(0), 1) >= 1


LANDLOCK = pytest.mark.skipif(not landlock_is_offered(), reason="this kernel does not offer Landlock")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the C libraries are fenced in on Linux only")


USUAL = Limits()


def misbehave(name: str, folder: Path, limits: Limits = USUAL, **arguments):
    return run_limited(MISBEHAVING + name, arguments, folder=folder, limits=limits)


@pytest.fixture
def listening_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.fixture
def neighbour(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("neighbour") / "private.txt"
    path.write_text("not for publication")
    return path


def test_a_child_that_sleeps_is_stopped_at_its_time(tmp_path):
    start = time.monotonic()
    with pytest.raises(EncodeFailed, match=TOO_SLOW):
        misbehave("sleep", tmp_path, Limits(wall_seconds=0.5), seconds=60)
    assert time.monotonic() - start < 5
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


def test_a_child_that_computes_for_ever_is_stopped(tmp_path):
    with pytest.raises(EncodeFailed, match=TOO_SLOW):
        misbehave("spin", tmp_path, Limits(cpu_seconds=1, wall_seconds=20))


@LINUX
def test_a_child_that_asks_for_too_much_memory_is_refused_it(tmp_path):
    with pytest.raises(EncodeFailed, match=TOO_HEAVY):
        misbehave("eat_memory", tmp_path, Limits(memory_bytes=256 * 1024**2), size=300 * 1024**2)


def test_a_child_cannot_write_more_than_its_share(tmp_path):
    with pytest.raises(EncodeFailed, match=TOO_BIG):
        misbehave("write_much", tmp_path, Limits(file_bytes=100_000), size=200_000)


def test_a_child_that_crashes_is_reported_in_french(tmp_path):
    with pytest.raises(EncodeFailed, match=CRASHED):
        misbehave("crash", tmp_path)


def test_an_unforeseen_error_is_logged_and_reported_in_french(tmp_path, caplog):
    with pytest.raises(EncodeFailed, match=UNEXPECTED):
        misbehave("eat_memory", tmp_path, size="not a number")
    assert "TypeError" in caplog.text


def test_a_file_that_was_not_given_cannot_be_read(tmp_path, neighbour):
    with pytest.raises(EncodeFailed):
        misbehave("read_in_python", tmp_path, path=str(neighbour))


@LANDLOCK
def test_a_c_library_cannot_read_a_file_that_was_not_given(tmp_path, neighbour):
    assert misbehave("read_in_c", tmp_path, path=str(neighbour)) is False


@LANDLOCK
def test_a_c_library_cannot_write_elsewhere(tmp_path, neighbour):
    stray = neighbour.with_name("stray")
    assert misbehave("write_in_c", tmp_path, path=str(stray)) is False
    assert not stray.exists()


def test_the_file_given_can_be_read(tmp_path, neighbour):
    text = run_limited(
        MISBEHAVING + "read_in_python", {"path": str(neighbour)}, folder=tmp_path, readable=[neighbour]
    )
    assert text == "not for publication"


def test_the_network_is_refused(tmp_path, listening_port):
    with pytest.raises(EncodeFailed):
        misbehave("connect_in_python", tmp_path, port=listening_port)


@LANDLOCK
def test_a_c_library_cannot_reach_the_network(tmp_path, listening_port):
    assert misbehave("connect_in_c", tmp_path, port=listening_port) is False


def test_no_other_program_can_be_started(tmp_path, caplog):
    with pytest.raises(EncodeFailed):
        misbehave("start_program", tmp_path)
    assert "os.system is refused" in caplog.text


def test_what_a_library_prints_is_not_taken_for_the_answer(tmp_path, monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "must not travel")
    progress: list[float] = []
    answer = run_limited(MISBEHAVING + "chatter", {}, folder=tmp_path, on_progress=progress.append)
    assert answer == {"environment": "HOME,LANG,PATH,TMPDIR", "folder": str(tmp_path)}
    assert progress == [0.5]


def test_a_callback_that_raises_stops_the_child(tmp_path):
    class Withdrawn(Exception):
        pass

    def refuse(progress: float) -> None:
        raise Withdrawn

    with pytest.raises(Withdrawn):
        run_limited(MISBEHAVING + "chatter", {}, folder=tmp_path, on_progress=refuse)


@LINUX
def test_a_child_does_not_outlive_a_worker_killed_outright(tmp_path):
    order = (
        "from pathlib import Path; from media_lib.sandbox import run_limited;"
        f"run_limited('{MISBEHAVING}sleep', {{'seconds': 60}}, folder=Path({str(tmp_path)!r}))"
    )
    worker = subprocess.Popen([sys.executable, "-c", order], cwd=Path(__file__).parents[2])
    child = wait_for_number(tmp_path / "pid")
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    assert has_ended(child)


def wait_for_number(path: Path) -> int:
    for _ in range(200):
        if path.exists() and (text := path.read_text()):
            return int(text)
        time.sleep(0.02)
    raise AssertionError(f"{path} was never written")


def has_ended(process: int) -> bool:
    for _ in range(100):
        try:
            state = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state == "Z":
            return True
        time.sleep(0.02)
    return False
