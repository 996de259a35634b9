"""Prepare the database and the demo content, then keep web, worker and clock running until Ctrl-C."""

import os
import signal
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import django  # noqa: E402 - the project's folder must be importable first
import environ  # noqa: E402
from django.conf import settings  # noqa: E402
from django.core.exceptions import ImproperlyConfigured  # noqa: E402
from django.core.management import CommandError, call_command  # noqa: E402
from django.db import connections  # noqa: E402
from honcho.environ import parse_procfile  # noqa: E402
from honcho.manager import Manager  # noqa: E402
from honcho.printer import Message, Printer  # noqa: E402
from port import HOST, read_port, refuse_a_taken_port  # noqa: E402

ACCOUNTS = ["membre", "editrice", "archiviste", "admin"]
# What the supervisor answers after Ctrl-C and after SIGTERM.
ASKED_TO_STOP = {130, 143}


def main() -> None:
    """Everything `make run` does once the packages are there."""
    port = read_port()
    environ.Env.read_env(ROOT / ".env")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "amis_cms.settings.dev")
    os.environ.setdefault("SITE_URL", f"http://{HOST}:{port}")
    if not settings.DEBUG:
        # It loads invented content and accounts whose password everybody knows.
        sys.exit("« make run » est pour une machine de travail. En production : docs/exploitation.md.")
    prepare()
    # Asked again: preparing the demo for the first time leaves another program a minute to take the port.
    refuse_a_taken_port(port)
    print_welcome(port)
    sys.exit(serve(port))


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


def serve(port: int) -> int:
    """Run the processes of the Procfile together; when one stops, or at Ctrl-C, all stop. Gives the exit code."""
    environment = os.environ | {"PYTHON": sys.executable, "PORT": str(port)}
    procfile = (ROOT / "deploy" / "Procfile").read_text(encoding="utf-8")
    manager = Manager(TerminalPrinter(sys.stdout))
    for name, command in parse_procfile(procfile).processes.items():
        manager.add_process(name, command, env=environment)
    signal.signal(signal.SIGHUP, stop_in_silence)
    manager.loop()
    return 0 if manager.returncode in ASKED_TO_STOP else 1


class TerminalPrinter(Printer):
    """Prints what the processes say; when there is nobody left to read it, everything stops."""

    def write(self, message: Message) -> None:
        """Print one line of one process."""
        try:
            super().write(message)
        except OSError:
            stop_in_silence()


def stop_in_silence(*_: object) -> None:
    """A closed terminal stops everything, as Ctrl-C does, but nothing can be written to it any more."""
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
        os.dup2(nowhere.fileno(), sys.stderr.fileno())
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    os.chdir(ROOT)
    try:
        main()
    except (CommandError, ImproperlyConfigured) as problem:
        sys.exit(str(problem))
    except KeyboardInterrupt:
        sys.exit("Préparation interrompue : elle reprendra à la prochaine commande.")
