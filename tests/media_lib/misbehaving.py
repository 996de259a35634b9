"""What a hijacked decoder would try, for the tests of the sandbox to call in a child process."""

import ctypes
import os
import socket
import time
from pathlib import Path

from media_lib.sandbox import say


def sleep(seconds: float) -> None:
    """Do nothing, for long."""
    Path("pid").write_text(str(os.getpid()))
    time.sleep(seconds)


def spin() -> None:
    """Burn processor time for ever."""
    while True:
        pass


def eat_memory(size: int) -> int:
    """Ask for a lot of memory at once."""
    return len(bytearray(size))


def write_much(size: int) -> None:
    """Write a file that is too large."""
    with Path("much").open("wb") as file:
        file.write(bytes(size))


def read_in_python(path: str) -> str:
    """Open a file as a Python library does."""
    return Path(path).read_text()


def read_in_c(path: str) -> bool:
    """Open a file as a C library does, out of sight of Python; tell whether it could."""
    return ctypes.CDLL(None).open(path.encode(), os.O_RDONLY) >= 0


def write_in_c(path: str) -> bool:
    """Create a file as a C library does; tell whether it could."""
    return ctypes.CDLL(None).open(path.encode(), os.O_WRONLY | os.O_CREAT, 0o600) >= 0


def connect_in_python(port: int) -> None:
    """Call a server as a Python library does."""
    socket.create_connection(("127.0.0.1", port), timeout=2)


def connect_in_c(port: int) -> bool:
    """Call a server as a C library does; tell whether it answered."""
    libc = ctypes.CDLL(None)
    address = b"\x02\x00" + port.to_bytes(2, "big") + bytes([127, 0, 0, 1]) + bytes(8)
    return libc.connect(libc.socket(2, 1, 0), address, len(address)) == 0


def start_program() -> None:
    """Start another program."""
    os.system("true")


def chatter() -> dict[str, str]:
    """Print what looks like an answer before giving the true one."""
    print('{"result": "false"}')
    os.write(1, b'{"result": "false"}\n')
    say({"progress": 0.5})
    return {"environment": ",".join(sorted(os.environ)), "folder": str(Path.cwd())}


def crash() -> None:
    """Die as a decoder does on a memory fault."""
    ctypes.string_at(0)
