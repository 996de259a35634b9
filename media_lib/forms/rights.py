"""The forms of rights: an act, an agreement, a reasoned decision, a withdrawal, an answer to a letter."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.admin.widgets import AdminDateInput

from media_lib.acts import Act
from media_lib.choosers import person_chooser
from media_lib.forms.fields import ProofField, TimecodeField
from media_lib.models import ArchiveItem, Consent, Decision, Enquiry, Withdrawal

__all__ = ["ActForm", "AnswerForm", "ConsentForm", "DecisionForm", "NewConsentForm", "WithdrawalForm"]

WHERE = ["on_site", "on_networks", "on_screen", "on_print", "on_air", "on_reuse"]
WHAT = ["for_image", "for_voice", "for_name", "for_story"]
GROUPS = [
    ("Qui, et ce qui a été dit", ["item", "state", "person", "name", "given_by", "means"]),
    ("Pour quoi", WHAT),
    ("Où", WHERE),
    ("Pour combien de temps", ["valid_from", "valid_until"]),
    ("Pour quel moment du film ou du son", ["start_ms", "end_ms"]),
    ("Preuve", ["proof"]),
]


class ActForm(forms.Form):
    """Confirms an act; asks for its date when it has one."""

    embargo_until = forms.DateField(label="Jusqu'au", required=False, widget=AdminDateInput)
    reason = forms.CharField(
        label="Pourquoi ? (facultatif)",
        required=False,
        max_length=400,
        help_text="Gardé dans l'historique, pour l'équipe.",
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: Any, act: Act, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "embargo_until" not in act.fields:
            del self.fields["embargo_until"]


class ConsentForm(forms.ModelForm):
    """What one person said of one document."""

    start_ms = TimecodeField(label="À partir de", required=False)
    end_ms = TimecodeField(
        label="Jusqu'à", required=False, help_text="Si l'accord ou le refus ne porte que sur un moment."
    )
    proof = ProofField(
        label="Preuve", required=False, help_text="Photo de la feuille signée, ou PDF. Privée, 20 Mo au plus."
    )

    class Meta:
        model = Consent
        fields = [
            "state",
            "person",
            "name",
            "given_by",
            "means",
            *WHAT,
            *WHERE,
            "valid_from",
            "valid_until",
            "start_ms",
            "end_ms",
            "proof",
        ]
        widgets = {
            "valid_from": AdminDateInput,
            "valid_until": AdminDateInput,
            "person": person_chooser.widget_class,
        }

    def groups(self) -> list[tuple[str, list[forms.BoundField]]]:
        """The fields under the question they answer."""
        return [(title, [self[name] for name in names if name in self.fields]) for title, names in GROUPS]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, last = cleaned.get("valid_from"), cleaned.get("valid_until")
        if first and last and last < first:
            self.add_error("valid_until", "L'accord finit avant d'avoir commencé.")
        start, end = cleaned.get("start_ms"), cleaned.get("end_ms")
        if end is not None and end <= (start or 0):
            self.add_error("end_ms", "La fin doit venir après le début.")
        if cleaned.get("state") == Consent.State.GRANTED and not any(cleaned.get(name) for name in WHERE):
            self.add_error("on_site", "Dites où la personne accepte d'être montrée.")
        return cleaned


class NewConsentForm(ConsentForm):
    """The new agreement that answers a withdrawal."""

    field_order = ["item"]

    def __init__(self, *args: Any, items: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["item"] = forms.ModelChoiceField(items, label="Document", empty_label=None)
        del self.fields["state"]
        self.instance.state = Consent.State.GRANTED


class DecisionForm(forms.ModelForm):
    """Why a public moment may be shown without each person's agreement."""

    is_harmless = forms.BooleanField(
        label="Aucun enfant en gros plan, ni logement, ni santé, ni justice",
        error_messages={
            "required": "Sans cela, une décision ne suffit pas : il faut l'accord des personnes."
        },
    )

    class Meta:
        model = Decision
        fields = ["reason", "search_made", "first_decider", "second_decider", "review_on"]
        widgets = {
            "reason": forms.Textarea(attrs={"rows": 3}),
            "search_made": forms.Textarea(attrs={"rows": 3}),
            "review_on": AdminDateInput,
        }

    def __init__(self, *args: Any, item: ArchiveItem, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.item = item

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, second = (str(cleaned.get(name, "")).strip() for name in ("first_decider", "second_decider"))
        if first and first.casefold() == second.casefold():
            self.add_error("second_decider", "Il faut deux personnes différentes.")
        if cleaned.get("review_on") and cleaned["review_on"] <= timezone.localdate():
            self.add_error("review_on", "Choisissez un jour à venir pour revoir cette décision.")
        if self.item.has_children:
            raise ValidationError(
                "Il y a des enfants dans ce document : une décision ne suffit pas, il faut l'accord des parents."
            )
        return cleaned


class WithdrawalForm(forms.ModelForm):
    """Who asked, and what may be said of it."""

    class Meta:
        model = Withdrawal
        fields = ["asked_by", "public_reason", "note"]
        widgets = {"note": forms.Textarea(attrs={"rows": 3})}


class AnswerForm(forms.ModelForm):
    """What was answered or done."""

    class Meta:
        model = Enquiry
        fields = ["answer", "state"]
        widgets = {"answer": forms.Textarea(attrs={"rows": 4}), "state": forms.RadioSelect}
