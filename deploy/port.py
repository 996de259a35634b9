"""Stop with one sentence when the port of the site is already taken: the first thing `make run` asks."""

import os
import socket
import sys

HOST = "127.0.0.1"
DEFAULT_PORT = "8000"


def read_port() -> int:
    """The port asked for in PORT, or 8000."""
    text = os.environ.get("PORT") or DEFAULT_PORT
    if not (text.isdigit() and 1 <= int(text) <= 65535):
        sys.exit(f"PORT doit être un nombre entre 1 et 65535, pas « {text} ».")
    return int(text)


def refuse_a_taken_port(port: int) -> None:
    """Exit with a sentence unless this machine can listen on the port."""
    with socket.socket() as probe:
        # Without this, a port just freed by Ctrl-C would look taken for a minute.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            sys.exit(
                f"Le port {port} est déjà pris ou interdit : arrêtez l'autre programme, "
                f"ou choisissez un autre port, par exemple « make run PORT={port + 80} »."
            )


if __name__ == "__main__":
    refuse_a_taken_port(read_port())
