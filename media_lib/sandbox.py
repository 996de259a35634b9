"""Runs one function on a sender's file in a child process that can spend little and reach nothing else.

The child has limits on time, memory and output, no network, and may open only the file it was given, its own
folder and the libraries. Three fences are put up, each where the machine allows it: an empty network namespace,
Landlock (which also binds the C libraries) and a Python audit hook (which works everywhere).
"""

import ctypes
import errno
import importlib
import json
import logging
import os
import resource
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any, cast

logger = logging.getLogger(__name__)

PACKAGE = Path(__file__).resolve().parent
GIB = 1024**3
ANSWER_BYTES = 4 * 1024**2
ANSWERS = 3
LIBRARIES = (
    sys.prefix,
    sys.base_prefix,
    str(PACKAGE),
    "/lib",
    "/lib64",
    "/usr/lib",
    "/usr/share/zoneinfo",
    "/etc/localtime",
    "/dev/null",
    "/dev/urandom",
    "/sys/devices/system/cpu",
)
BOOT = "import sys; sys.path.insert(0, sys.argv[1]); from media_lib.sandbox import answer; answer()"

TOO_SLOW = "Ce fichier demande trop de temps de calcul. Essayez avec un fichier plus court ou plus léger."
TOO_HEAVY = "Ce fichier demande trop de mémoire. Essayez avec un fichier moins grand."
TOO_BIG = "La copie pour le web de ce fichier serait trop lourde."
DISK_FULL = "Il n'y a plus de place sur le disque du site. Prévenez la personne qui s'en occupe."
CRASHED = "Ce fichier est abîmé au point d'arrêter le programme qui le lit."
UNEXPECTED = "Une erreur imprévue a arrêté la lecture de ce fichier. Elle est notée dans le journal du site."


class FileRefused(ValueError):
    """The file itself is at fault; the message is a French sentence ready for a form."""


class EncodeFailed(RuntimeError):
    """The work could not be carried to its end; the message is a French sentence."""


@dataclass(frozen=True)
class Limits:
    """What a child process may spend."""

    cpu_seconds: int = 20
    wall_seconds: float = 30
    memory_bytes: int = 3 * GIB
    file_bytes: int = GIB // 4


def run_limited(
    target: str,
    arguments: dict[str, Any],
    *,
    folder: Path,
    limits: Limits = Limits(),
    readable: Sequence[Path] = (),
    on_progress: Callable[[float], None] | None = None,
) -> Any:
    """Call `package.module:function` with JSON arguments in a fenced child and return its JSON answer."""
    request = {
        "target": target,
        "arguments": arguments,
        "limits": asdict(limits),
        "folder": str(folder.resolve()),
        "readable": [str(path.resolve()) for path in readable],
    }
    with tempfile.TemporaryFile() as question, tempfile.TemporaryFile() as complaints:
        question.write(json.dumps(request).encode())
        question.seek(0)
        process = _start(folder, question, complaints)
        try:
            messages = _messages(cast(IO[bytes], process.stdout), time.monotonic() + limits.wall_seconds)
            last = _last_word(messages, on_progress)
            process.wait(timeout=5)
        except subprocess.TimeoutExpired as late:
            raise EncodeFailed(TOO_SLOW) from late
        finally:
            _end(process)
        return _verdict(last, process.returncode, target, complaints)


def check_limited(target: str, arguments: dict[str, Any], **options: Any) -> Any:
    """Do the same for a file just received: whatever stops the reading is a reason to refuse it."""
    try:
        return run_limited(target, arguments, **options)
    except EncodeFailed as failure:
        raise FileRefused(str(failure)) from failure


def _start(folder: Path, question: IO[bytes], complaints: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-I", "-B", "-c", BOOT, str(PACKAGE.parent)],
        stdin=question,
        stdout=subprocess.PIPE,
        stderr=complaints,
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TMPDIR": str(folder), "HOME": str(folder)},
        start_new_session=True,
    )


def _messages(answers: IO[bytes], deadline: float) -> Iterator[dict[str, Any]]:
    pending = b""
    with selectors.DefaultSelector() as selector:
        selector.register(answers, selectors.EVENT_READ)
        while (left := deadline - time.monotonic()) > 0 and selector.select(left):
            chunk = os.read(answers.fileno(), 65536)
            if not chunk:
                return
            *lines, pending = (pending + chunk).split(b"\n")
            yield from (json.loads(line) for line in lines)
            if len(pending) > ANSWER_BYTES:
                raise EncodeFailed(TOO_BIG)
    raise EncodeFailed(TOO_SLOW)


def _last_word(
    messages: Iterator[dict[str, Any]], on_progress: Callable[[float], None] | None
) -> dict[str, Any]:
    last: dict[str, Any] = {}
    for message in messages:
        if "progress" not in message:
            last = message
        elif on_progress:
            on_progress(message["progress"])
    return last


def _end(process: subprocess.Popen[bytes]) -> None:
    # The whole session goes: nothing the child may have started outlives it.
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def _verdict(last: dict[str, Any], status: int, target: str, complaints: IO[bytes]) -> Any:
    if "result" in last:
        return last["result"]
    if "refused" in last:
        raise FileRefused(last["refused"])
    if "failed" in last:
        raise EncodeFailed(last["failed"])
    complaints.seek(0)
    logger.warning(
        "%s ended with status %s: %s", target, status, complaints.read(8000).decode(errors="replace")
    )
    if status in (-signal.SIGXCPU, -signal.SIGKILL):
        raise EncodeFailed(TOO_SLOW)
    raise EncodeFailed(CRASHED if status < 0 else UNEXPECTED)


# From here on, what the child does.


def say(message: dict[str, Any]) -> None:
    """Send one message to the parent, from the child."""
    line = memoryview(json.dumps(message).encode() + b"\n")
    while line:
        line = line[os.write(ANSWERS, line) :]


def answer() -> None:
    """Read one request, put up the fences, call the function and send back what it returns."""
    # Answers leave by a way of their own: what a library prints must not be taken for one.
    os.dup2(1, ANSWERS)
    os.dup2(2, 1)
    request = json.load(sys.stdin)
    _limit(Limits(**request["limits"]))
    module, name = request["target"].split(":")
    function = getattr(importlib.import_module(module), name)
    _put_up_fences(request["folder"], request["readable"])
    say(_outcome(function, request["arguments"]))


def _outcome(function: Callable[..., Any], arguments: dict[str, Any]) -> dict[str, Any]:
    try:
        return {"result": function(**arguments)}
    except FileRefused as refusal:
        return {"refused": str(refusal)}
    except EncodeFailed as failure:
        return {"failed": str(failure)}
    except MemoryError:
        return {"failed": TOO_HEAVY}
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return {"failed": DISK_FULL}
        if error.errno == errno.EFBIG:
            return {"failed": TOO_BIG}
        raise


def _limit(limits: Limits) -> None:
    limit_cpu(limits.cpu_seconds)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limits.file_bytes, limits.file_bytes))
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (limits.memory_bytes, limits.memory_bytes))


def limit_cpu(seconds: int) -> None:
    """Lower, from inside the child, the processor time it may still use; never raise it."""
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    most = seconds + 5 if hard == resource.RLIM_INFINITY else hard
    resource.setrlimit(resource.RLIMIT_CPU, (min(seconds, most), min(seconds + 5, most)))


def _put_up_fences(folder: str, readable: list[str]) -> None:
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        _die_with_parent(libc)
        _leave_network(libc)
        _landlock(libc, folder, [*LIBRARIES, *readable])
    sys.addaudithook(_Guard(folder, [*LIBRARIES, *readable]))


def _die_with_parent(libc: ctypes.CDLL) -> None:
    set_parent_death_signal = 1
    libc.prctl(set_parent_death_signal, signal.SIGKILL, 0, 0, 0)


def _leave_network(libc: ctypes.CDLL) -> None:
    new_user, new_network = 0x10000000, 0x40000000
    # A new user namespace would take from root the right to read other users' files; root does not need one.
    # Where containers forbid both, Landlock and the audit hook still refuse connections.
    libc.unshare(new_network if os.geteuid() == 0 else new_user | new_network)


def _landlock(libc: ctypes.CDLL, folder: str, readable: list[str]) -> None:
    create, add, restrict, no_new_privileges = 444, 445, 446, 38
    version = libc.syscall(create, None, ctypes.c_size_t(0), 1)
    if version < 1:
        return
    everything = (1 << {1: 13, 2: 14, 3: 15, 4: 15}.get(version, 16)) - 1
    network = 0b11 if version >= 4 else 0
    rules = libc.syscall(create, (ctypes.c_uint64 * 2)(everything, network), ctypes.c_size_t(16), 0)
    for path, rights in [(folder, everything), *((path, 0b1100) for path in readable)]:
        if Path(path).exists():
            _allow(libc, add, rules, path, rights)
    libc.prctl(no_new_privileges, 1, 0, 0, 0)
    if libc.syscall(restrict, rules, 0):
        raise OSError(ctypes.get_errno(), "Landlock was offered and then refused")
    os.close(rules)


def _allow(libc: ctypes.CDLL, add: int, rules: int, path: str, rights: int) -> None:
    place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    # Listing a folder is not a right one can have on a file.
    granted = rights if Path(path).is_dir() else rights & 0b100
    beneath = granted.to_bytes(8, sys.byteorder) + place.to_bytes(4, sys.byteorder)
    if libc.syscall(add, rules, 1, beneath, 0):
        raise OSError(ctypes.get_errno(), "Landlock refused a rule", path)
    os.close(place)


class _Guard:
    """The audit hook: refuses network, other programs, and files outside the allowed places."""

    FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.system")

    def __init__(self, folder: str, readable: list[str]) -> None:
        self.writable = os.path.realpath(folder)
        self.readable = [self.writable, *(os.path.realpath(path) for path in readable)]

    def __call__(self, event: str, details: tuple[Any, ...]) -> None:
        if event.startswith(self.FORBIDDEN):
            raise PermissionError(errno.EACCES, f"{event} is refused in the sandbox")
        if event == "open" and isinstance(details[0], (str, bytes)):
            self._check_open(os.path.realpath(os.fsdecode(details[0])), details[2])

    def _check_open(self, path: str, flags: int) -> None:
        writes = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
        places = [self.writable] if writes else self.readable
        if not any(path == place or path.startswith(place.rstrip("/") + "/") for place in places):
            raise PermissionError(errno.EACCES, "this file is refused in the sandbox", path)
