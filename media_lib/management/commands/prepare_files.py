"""``manage.py prepare_files``: make the copies that are missing."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.db.models import Q, QuerySet

from media_lib.models import ItemFile, Original
from media_lib.tasks import prepare_now


class Command(BaseCommand):
    """Prepares files here and now, without the worker."""

    help = "Prépare les fichiers qui ne le sont pas encore : copies à regarder, à écouter, à lire, images."

    def add_arguments(self, parser: ArgumentParser) -> None:
        which = parser.add_mutually_exclusive_group()
        which.add_argument("--all", action="store_true", help="Tous les fichiers, même ceux déjà prêts.")
        which.add_argument("--failed", action="store_true", help="Seulement les fichiers en échec.")
        parser.add_argument("--dry-run", action="store_true", help="Dire ce qui serait fait, ne rien faire.")

    def handle(self, *args: Any, **options: Any) -> None:
        files = list(self.wanted(**options).select_related("item", "media", "photo", "document"))
        for number, file in enumerate(files, start=1):
            self.stdout.write(
                f"{number}/{len(files)} {file.item.reference_code} {file.item.title}", ending=" "
            )
            self.stdout.write("(à préparer)" if options["dry_run"] else self.prepare(file))
        self.stdout.write(self.style.SUCCESS("Terminé.") if files else "Rien à préparer.")

    @staticmethod
    def wanted(*, all: bool, failed: bool, **options: Any) -> QuerySet[ItemFile]:  # noqa: A002 - the option's name
        """The files asked for: those not ready yet, unless told otherwise."""
        if all:
            return ItemFile.objects.all()
        states = (
            [Original.State.FAILED] if failed else [s for s in Original.State if s != Original.State.READY]
        )
        return ItemFile.objects.filter(
            Q(media__state__in=states) | Q(photo__state__in=states) | Q(document__state__in=states)
        )

    @staticmethod
    def prepare(file: ItemFile) -> str:
        """Prepare one file and say what came of it."""
        # Someone asks for it by hand: earlier tries do not count.
        file.original.attempts = 0
        prepare_now(file)
        return "prêt" if file.original.state == Original.State.READY else f"échec : {file.original.failure}"
