"""The form of a document: what it is, with its files inside; its rights are never there."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList

from media_lib.forms.fields import FilesField
from media_lib.forms.recognition import RecognitionFields
from media_lib.intake import receive
from media_lib.models import Access, ArchiveItem, Fonds
from media_lib.permissions import User

__all__ = ["ArchiveItemForm", "default_fonds", "item_panels", "receive_all"]

CHOOSE_AGAIN = (
    "Choisissez de nouveau vos fichiers : le navigateur ne les garde pas. Le reste est toujours là."
)
PROTECTED = (
    "Ce document est à protéger. Seul l'acte « Ne plus protéger », en haut de la page, peut y revenir."
)


def default_fonds() -> Fonds | None:
    """The association's own fonds, else the first."""
    own = Fonds.objects.filter(entry_mode=Fonds.Entry.OWN)
    return own.order_by("pk").first() or Fonds.objects.order_by("pk").first()


def receive_all(item: ArchiveItem, uploads: list[UploadedFile], user: User) -> list[str]:
    """Put each file away with a document; return a sentence for each one refused."""
    refusals = []
    for upload in uploads:
        try:
            receive(item, upload, user)
        except ValidationError as refusal:
            refusals.append(f"« {upload.name} » n'a pas été gardé : {' '.join(refusal.messages)}")
    return refusals


class ArchiveItemForm(RecognitionFields, WagtailAdminModelForm):
    """Words, dates, places, people, and files. « Qui reconnaît-on ? » is asked when the document is added."""

    uploads = FilesField(
        label="Films, photos, sons, papiers",
        required=False,
        help_text="Un ou plusieurs fichiers du même document. Le site reconnaît ce que c'est.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            for name in RecognitionFields.base_fields:
                self.fields.pop(name, None)
            self._hold_protection()
        elif "fonds" in self.fields:
            self.initial.setdefault("fonds", getattr(default_fonds(), "pk", None))

    def _hold_protection(self) -> None:
        # Asked of the database: an old version being brought back may say otherwise.
        is_held = ArchiveItem.objects.filter(pk=self.instance.pk, sensitive=True).exists()
        if "sensitive" in self.fields and is_held:
            self.is_held = True
            self.initial["sensitive"] = True

    is_held = False

    def clean_sensitive(self) -> bool:
        """Anyone may tick it; only the act unticks it."""
        if self.is_held and not self.cleaned_data["sensitive"]:
            raise ValidationError(PROTECTED)
        return self.cleaned_data["sensitive"]

    def clean_credit_line(self) -> str:
        """What is open keeps its credit line: without it, it would close without a word."""
        if not self.cleaned_data["credit_line"] and self.instance.access == Access.PUBLIC:
            raise ValidationError("Ce document est ouvert : la mention sous l'image est obligatoire.")
        return self.cleaned_data["credit_line"]

    def clean_part_of(self) -> ArchiveItem | None:
        """A document this person may not see is no answer."""
        whole = self.cleaned_data["part_of"]
        if whole and self.for_user and not whole.is_visible_to(self.for_user):
            raise ValidationError("Ce document n'existe pas, ou vous ne pouvez pas le voir.")
        return whole

    def full_clean(self) -> None:
        super().full_clean()
        if self.is_bound and self._errors and self.files.getlist(self.add_prefix("uploads")):
            self.add_error("uploads", CHOOSE_AGAIN)


def item_panels() -> ObjectList:
    """The order of the form: what one sees first, then when and where, who, how it may be used, the cupboard."""
    boxes = forms.CheckboxSelectMultiple
    return ObjectList(
        [
            MultiFieldPanel(
                [FieldPanel(name) for name in ("title", "kind", "uploads", "description")],
                heading="Le document",
                classname="amis-first",
            ),
            MultiFieldPanel(
                [FieldPanel(name) for name in ("recognised", "children", "who", "how")],
                heading="Les personnes",
            ),
            MultiFieldPanel(
                [
                    FieldPanel("date_edtf"),
                    FieldPanel("places", widget=boxes, classname="amis-boxes"),
                    FieldPanel("themes", widget=boxes, classname="amis-boxes"),
                    FieldPanel("languages"),
                ],
                heading="Quand, où, de quoi ça parle",
            ),
            InlinePanel("credits", heading="Qui a fait quoi", label="personne ou groupe"),
            MultiFieldPanel(
                [
                    FieldPanel("fonds", widget=forms.Select),
                    FieldPanel("credit_line"),
                    FieldPanel("sensitive"),
                    FieldPanel("content_notice"),
                ],
                heading="Comment le montrer",
            ),
            MultiFieldPanel(_cupboard(), heading="Pour l'archivage (privé)", classname="collapsed"),
        ],
        base_form_class=ArchiveItemForm,
    )


def _cupboard() -> list[Any]:
    return [
        FieldRowPanel([FieldPanel("carrier"), FieldPanel("condition")]),
        FieldPanel("carrier_label"),
        FieldPanel("original_title"),
        FieldRowPanel([FieldPanel("digitised_on"), FieldPanel("digitised_by")]),
        FieldRowPanel([FieldPanel("lent_by"), FieldPanel("return_on")]),
        FieldPanel("shelf"),
        FieldRowPanel([FieldPanel("rights_holder"), FieldPanel("licence")]),
        FieldPanel("part_of"),
        FieldRowPanel([FieldPanel("part_start_s"), FieldPanel("part_end_s")]),
        FieldPanel("internal_note"),
    ]
