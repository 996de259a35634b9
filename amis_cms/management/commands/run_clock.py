"""The clock: what must happen at its hour."""

import logging
import signal
import threading
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import DatabaseError, close_old_connections

from home.schedule import publish_due
from media_lib.windows import follow_windows

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    """Publishes what is scheduled and makes public copies follow embargoes and consents, every 30 seconds."""

    help = (
        "L'horloge : publications programmées, embargos, fins d'accord (la fermeture, elle, n'attend jamais)."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="Un seul tour, puis s'arrête.")
        parser.add_argument("--every", type=int, default=30, help="Secondes entre deux tours (30).")

    def handle(self, *args: Any, once: bool, every: int, **options: Any) -> None:
        stop = threading.Event()
        # What was sent and prepared is forgotten after a week: messages hold names and password links.
        call_command(
            "prune_db_task_results",
            "--backend",
            "media",
            "--queue-name",
            "*",
            "--min-age-days",
            "7",
            verbosity=0,
        )
        if not once:
            for name in (signal.SIGTERM, signal.SIGINT):
                signal.signal(name, lambda *_: stop.set())
        self.tick()
        while not once and not stop.wait(every):
            self.tick()

    def tick(self) -> None:
        """One turn. A database that is away for a moment does not stop the clock."""
        try:
            published, refused = publish_due()
            moved = follow_windows()
        except DatabaseError:
            logger.exception("L'horloge n'a pas pu lire la base de données ; elle réessaiera.")
        else:
            if published or refused or moved:
                self.stdout.write(
                    f"{published} publiée(s), {refused} en attente, {moved} document(s) ouverts ou fermés."
                )
        finally:
            close_old_connections()
