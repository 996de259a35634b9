"""The form of a passage: which film, from when to when, the words, why they matter."""

from __future__ import annotations

from typing import Any

from django import forms
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList

from media_lib.forms.fields import TimecodeField
from media_lib.models import ArchiveItem, ItemFile

__all__ = ["PassageForm", "passage_panels"]


class FilmField(forms.ModelChoiceField):
    """A film or a sound, under the title of its document."""

    def label_from_instance(self, file: Any) -> str:
        name = f"{file.item.title} ({file.item.reference_code})"
        return f"{name} — {file.label}" if file.label else name


class PassageForm(WagtailAdminModelForm):
    """Moments are typed as on a player: « 0:31 »."""

    file = FilmField(
        ItemFile.objects.none(),
        label="Film ou son",
        help_text="Il n'est pas dans la liste ? Ajoutez d'abord son fichier au document.",
    )
    start_ms = TimecodeField(label="Début", help_text="Comme sur un lecteur : « 0:31 ».")
    end_ms = TimecodeField(label="Fin")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        visible = ArchiveItem.objects.visible_to(self.for_user)
        films = ItemFile.objects.filter(media__isnull=False, item__in=visible.values("pk"))
        self.fields["file"].queryset = films.select_related("item").order_by("item__title", "sort_order")

    def save(self, commit: bool = True) -> Any:
        if not self.instance.pk:
            self.instance.created_by = self.for_user
        return super().save(commit)


def passage_panels() -> ObjectList:
    """The order of the form."""
    return ObjectList(
        [
            FieldPanel("file"),
            FieldPanel("title"),
            FieldRowPanel([FieldPanel("start_ms"), FieldPanel("end_ms")]),
            FieldPanel("words"),
            FieldPanel("why"),
        ],
        base_form_class=PassageForm,
    )
