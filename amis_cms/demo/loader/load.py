"""Loads the demonstration; what is there already is left as it is."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from django.core.management import call_command
from django.db import connection, transaction

from amis_cms.demo.loader.accounts import load_team
from amis_cms.demo.loader.pages import load_pages
from amis_cms.demo.loader.pieces import load_passages, load_piece, missing_pieces
from amis_cms.demo.loader.vocabulary import load_vocabulary
from media_lib.models import ItemFile
from media_lib.tasks import prepare_now

__all__ = ["Loaded", "load_demo"]

WORKERS = 2


@dataclass(frozen=True)
class Loaded:
    """What a load added."""

    pieces: int
    pages: int


def load_demo(password: str, say: Callable[[str], None]) -> Loaded:
    """Create accounts, vocabulary, pieces and pages that are missing. Safe to run again, or after an interruption."""
    team = load_team(password)
    with transaction.atomic():
        load_vocabulary()
    missing = missing_pieces()
    if missing:
        say(f"Documents : {len(missing)} à fabriquer et à préparer (une minute environ)…")
    with ThreadPoolExecutor(WORKERS) as pool:
        # The copies of one piece are made in processes of their own while the next is drawn.
        waiting = [pool.submit(_prepare, file.pk) for file in ItemFile.objects.filter(derivatives=None)]
        waiting += [pool.submit(_prepare, file.pk) for piece in missing if (file := load_piece(piece, team))]
        for done in waiting:
            done.result()
    with transaction.atomic():
        load_passages()
        pages = load_pages(team)
    if missing or pages:
        call_command("rebuild_references_index", verbosity=0)
    return Loaded(len(missing), pages)


def _prepare(file_id: int) -> None:
    try:
        prepare_now(ItemFile.objects.get(pk=file_id))
    finally:
        connection.close()
