"""Signals of the archive: they only wire. Files follow their rows, public copies follow rights, the search follows words."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.core.files.storage import storages
from django.db import transaction
from django.db.models import Q
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.search import index

from media_lib import public_copies
from media_lib.models import (
    ArchiveItem,
    Authority,
    Consent,
    Credit,
    Decision,
    Derivative,
    ItemFile,
    Person,
    Place,
    Theme,
    Withdrawal,
)

__all__: list[str] = []

SHADOW = frozenset({"search_shadow"})
PATHS = {Place: "places", Theme: "themes", Person: "credits__person"}


# --- Files follow their rows ------------------------------------------------------------------------------------------
@receiver(post_delete, sender=Derivative)
def remove_copy(instance: Derivative, **kwargs: Any) -> None:
    """A copy goes from the public storage at once, from the private one when nothing can bring its row back."""
    name = instance.stored_name
    storages["public"].delete(name)
    transaction.on_commit(partial(instance.content.storage.delete, name))


@receiver(post_delete, sender=ItemFile)
def remove_original(instance: ItemFile, **kwargs: Any) -> None:
    """An original that belongs to no piece is not kept; Wagtail removes its file after the commit."""
    instance.original.delete()


# --- Public copies follow rights -----------------------------------------------------------------------------------------
@receiver([post_save, post_delete], sender=Consent)
@receiver([post_save, post_delete], sender=Decision)
@receiver([post_save, post_delete], sender=Withdrawal)
def rights_changed(instance: Consent | Decision | Withdrawal, **kwargs: Any) -> None:
    """What someone said of a piece counts from the moment it is written down."""
    with transaction.atomic():
        item = ArchiveItem.objects.select_for_update().filter(pk=instance.item_id).first()
        if item:
            item.refresh_window()
            public_copies.refresh(item)


@receiver(post_save, sender=ArchiveItem)
def piece_saved(instance: ArchiveItem, update_fields: Any = None, **kwargs: Any) -> None:
    """The credit line, the protection or the window may have changed."""
    if update_fields is None or not SHADOW.issuperset(update_fields):
        transaction.on_commit(partial(public_copies.refresh, instance))


@receiver(post_delete, sender=ArchiveItem)
def piece_deleted(instance: ArchiveItem, **kwargs: Any) -> None:
    """Nothing of a deleted piece stays in the open."""
    public_copies.conceal(instance)


# --- The search follows words ----------------------------------------------------------------------------------------------
@receiver(m2m_changed, sender=ArchiveItem.places.through)
@receiver(m2m_changed, sender=ArchiveItem.themes.through)
def links_changed(instance: Any, action: str, reverse: bool, pk_set: set[int] | None, **kwargs: Any) -> None:
    """A piece is found by the names of its places and themes."""
    if action.startswith("post_"):
        _restem(Q(pk__in=pk_set or ()) if reverse else Q(pk=instance.pk))


@receiver([post_save, post_delete], sender=Credit)
def credit_changed(instance: Credit, **kwargs: Any) -> None:
    """A piece is found by the public names in its credits."""
    _restem(Q(pk=instance.item_id))


@receiver(post_save, sender=Place)
@receiver(post_save, sender=Theme)
@receiver(post_save, sender=Person)
def name_changed(instance: Authority, created: bool, **kwargs: Any) -> None:
    """A new name finds the same pieces; a name taken back finds none, before the act returns."""
    if not created:
        _restem(Q(**{PATHS[type(instance)]: instance}))


@receiver(pre_delete, sender=Place)
@receiver(pre_delete, sender=Theme)
def name_deleted(instance: Authority, **kwargs: Any) -> None:
    """A name that is gone finds nothing; Django says nothing of the links it deletes with it."""
    pieces = list(
        ArchiveItem.objects.filter(**{PATHS[type(instance)]: instance}).values_list("pk", flat=True)
    )
    transaction.on_commit(partial(_restem, Q(pk__in=pieces)))


def _restem(which: Q) -> None:
    pieces = (
        ArchiveItem.objects.filter(which).distinct().prefetch_related("places", "themes", "credits__person")
    )
    for piece in pieces:
        stemmed = piece.compute_shadow()
        if stemmed != piece.search_shadow:
            ArchiveItem.objects.filter(pk=piece.pk).update(search_shadow=stemmed)
            piece.search_shadow = stemmed
            index.insert_or_update_object(piece)
