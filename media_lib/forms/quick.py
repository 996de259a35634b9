"""« Ajouter un film, une photo, un son, un papier »: four fields, in the admin home and wherever a document is chosen."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

from django import forms
from django.db import transaction
from wagtail.log_actions import log

from media_lib.forms.fields import OneFileField, sniffed
from media_lib.forms.item import default_fonds
from media_lib.forms.recognition import RecognitionFields
from media_lib.intake import receive
from media_lib.models import ArchiveItem, Fonds
from media_lib.permissions import User

__all__ = ["QuickItemForm"]

KINDS = {
    "video": ArchiveItem.Kind.FILM,
    "audio": ArchiveItem.Kind.SON,
    "image": ArchiveItem.Kind.PHOTOGRAPHIE,
    "pdf": ArchiveItem.Kind.DOCUMENT,
}


class QuickItemForm(RecognitionFields):
    """File, title, « Qui reconnaît-on ? », fonds (hidden while there is only one)."""

    file = OneFileField(label="Le fichier", help_text="Un film, une photo, un son ou un papier (PDF).")
    title = forms.CharField(
        label="Titre",
        max_length=255,
        help_text="Comme vous le diriez : « La fête de la rue, été 94 ». Vous pourrez le changer.",
    )
    fonds = forms.ModelChoiceField(Fonds.objects.all(), label="Fonds", empty_label=None)

    field_order = ["file", "title", "recognised", "children", "who", "how", "fonds"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["fonds"].initial = default_fonds()
        if Fonds.objects.count() == 1:
            self.fields["fonds"].widget = forms.HiddenInput()

    def save(self, user: User) -> ArchiveItem:
        """Create the document with its file; raises ValidationError and leaves nothing when the file is refused."""
        upload = self.cleaned_data["file"]
        with ExitStack() as undo:
            item = self._described(upload, user)
            undo.callback(item.delete)
            # Outside the transaction: reading and copying a film takes minutes, and SQLite has one writer.
            receive(item, upload, user)
            undo.pop_all()
        log(item, "wagtail.create", user=user, content_changed=True)
        return item

    @transaction.atomic
    def _described(self, upload: Any, user: User) -> ArchiveItem:
        item = ArchiveItem.objects.create(
            title=self.cleaned_data["title"],
            kind=KINDS[sniffed(upload).kind],
            fonds=self.cleaned_data["fonds"],
            created_by=user,
        )
        self.record_recognition(item, user)
        return item
