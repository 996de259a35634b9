"""Prepare the database and the demo content, then keep web, worker and clock running until Ctrl-C."""

import os
import signal
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import django  # noqa: E402 - the project's folder must be importable first
import honcho.command  # noqa: E402
from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connections  # noqa: E402
from port import HOST, read_port, refuse_a_taken_port  # noqa: E402

ACCOUNTS = ["membre", "editrice", "archiviste", "admin"]


def main() -> None:
    """Everything `make run` does once the packages are there."""
    port = read_port()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "amis_cms.settings.dev")
    os.environ.setdefault("SITE_URL", f"http://{HOST}:{port}")
    prepare()
    # Asked again: preparing the demo for the first time leaves another program a minute to take the port.
    refuse_a_taken_port(port)
    print_welcome(port)
    serve(port)


def prepare() -> None:
    """Bring database, cache table and demo content up to date; each step changes nothing the second time."""
    settings.VAR_DIR.mkdir(parents=True, exist_ok=True)
    django.setup()
    print("Préparation de la base de données…", flush=True)
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    print("Contenu de démonstration…", flush=True)
    call_command("load_demo")
    connections.close_all()


def print_welcome(port: int) -> None:
    """Say where the site is and who can sign in."""
    print(
        f"\n  Le site :          http://{HOST}:{port}/\n"
        f"  L'administration : http://{HOST}:{port}/admin/\n"
        f"  Comptes :          {', '.join(ACCOUNTS)} — mot de passe : {settings.DEMO_PASSWORD}\n"
        f"  Messages envoyés : {settings.MAIL_FOLDER}\n"
        "  Ctrl-C arrête tout.\n",
        flush=True,
    )


def serve(port: int) -> None:
    """Run the processes of the Procfile together: when one stops, or at Ctrl-C, all stop."""
    os.environ["PYTHON"] = sys.executable
    # Closing the terminal must stop everything too, as Ctrl-C does.
    signal.signal(signal.SIGHUP, lambda *_: os.kill(os.getpid(), signal.SIGTERM))
    honcho.command.main(["-d", str(ROOT), "-f", "deploy/Procfile", "start", "-p", str(port)])


if __name__ == "__main__":
    os.chdir(ROOT)
    main()
