"""« Qui reconnaît-on ? »: asked each time a document is added; none of the answers opens it."""

from __future__ import annotations

import re
from typing import Any

from django import forms

from media_lib.acts import set_basis
from media_lib.models import ArchiveItem, Consent, ConsentBasis
from media_lib.permissions import User

__all__ = ["RecognitionFields", "RecognitionForm"]

ANSWERS = [
    (ConsentBasis.NOT_NEEDED, "On ne reconnaît personne"),
    (ConsentBasis.RECORDED, "On reconnaît des gens, ils et elles sont d'accord"),
    (ConsentBasis.UNKNOWN, "Je ne sais pas"),
]


class RecognitionFields(forms.Form):
    """The question, and who agreed and how when someone is recognised."""

    recognised = forms.ChoiceField(
        label="Qui reconnaît-on ?",
        choices=ANSWERS,
        widget=forms.RadioSelect,
        help_text="Un visage, une voix, un nom. Quelle que soit la réponse, rien n'est montré sur le site sans relecture.",
    )
    children = forms.BooleanField(label="Il y a des enfants", required=False)
    who = forms.CharField(
        label="Qui est d'accord ?",
        required=False,
        max_length=400,
        help_text="Si vous avez répondu « ils et elles sont d'accord » : leurs noms, séparés par des virgules. Gardés privés.",
    )
    how = forms.ChoiceField(
        label="Comment l'ont-ils dit ?",
        required=False,
        choices=[("", "—"), *Consent.Means.choices],
    )

    def record_recognition(self, item: ArchiveItem, user: User) -> None:
        """Write the answer down, with an agreement to complete for each person named."""
        basis = self.cleaned_data["recognised"]
        if basis == ConsentBasis.RECORDED:
            self._note_agreements(item, user)
        set_basis(item, user, basis, has_children=self.cleaned_data["children"])

    def _note_agreements(self, item: ArchiveItem, user: Any) -> None:
        known = {consent.name for consent in item.consents.all()}
        means = self.cleaned_data.get("how") or Consent.Means.SPOKEN
        names = dict.fromkeys(re.split(r"\s*[,;\n]\s*", self.cleaned_data.get("who", "").strip()))
        for name in names:
            if name and name not in known:
                Consent.objects.create(item=item, name=name[:200], means=means, recorded_by=user)


class RecognitionForm(RecognitionFields):
    """The question asked again, on a page of its own."""

    def __init__(self, data: Any, files: Any, *, item: ArchiveItem) -> None:
        initial = {"recognised": item.consent_basis, "children": item.has_children}
        super().__init__(data, files, initial=initial)
