"""The letter form: five reasons, a name, one way to be reached; and how many letters one place may send."""

from __future__ import annotations

import hashlib
import ipaddress
import secrets
import time
from typing import Any, cast

from django import forms
from django.core.cache import cache
from django.core.validators import MaxLengthValidator
from django.http import HttpRequest
from django.utils import timezone

from media_lib.enquiry_texts import REASONS, TEXTS
from media_lib.models import Enquiry

__all__ = ["EnquiryForm", "has_written_too_much", "visitor_address"]

LETTERS_PER_PLACE = 5
PERIOD_S = 10 * 60
DAY_S = 24 * 3600


class EnquiryForm(forms.ModelForm):
    """A letter, in the language of whoever writes; an error keeps every word typed."""

    reason = forms.ChoiceField(choices=Enquiry.Reason.choices, widget=forms.RadioSelect)
    website = forms.CharField(
        required=False, widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"})
    )
    cote = forms.CharField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = Enquiry
        fields = ["reason", "name", "contact", "message"]
        widgets = {
            "name": forms.TextInput(attrs={"autocomplete": "name"}),
            "message": forms.Textarea(attrs={"rows": 6}),
        }

    def __init__(self, *args: Any, language: str = "fr", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.texts = TEXTS[language]
        self.instance.language = language
        for name in ("reason", "name", "contact", "message", "website"):
            self._translate(name, self.fields[name])
        cast(forms.ChoiceField, self.fields["reason"]).choices = REASONS[language]

    def _translate(self, name: str, field: forms.Field) -> None:
        field.label = self.texts[name]
        field.help_text = self.texts.get(f"{name}_help", "")
        field.error_messages |= {"required": self.texts["missing"], "invalid_choice": self.texts["choose"]}
        for validator in field.validators:
            if isinstance(validator, MaxLengthValidator):
                field.validators[field.validators.index(validator)] = MaxLengthValidator(
                    validator.limit_value, self.texts["too_long"]
                )
        # The browser would cut a long text without a word; the form says it and keeps everything.
        field.widget.attrs.pop("maxlength", None)

    def clean_website(self) -> str:
        """A box no person sees: only a robot fills it."""
        if self.cleaned_data["website"]:
            raise forms.ValidationError(self.texts["robot"])
        return ""


def has_written_too_much(request: HttpRequest) -> bool:
    """Count one letter from this place, and say whether it is one too many; known members are not counted."""
    if request.user.is_authenticated:
        return False
    key = f"letters:{_anonymous_place(request)}"
    now = time.time()
    recent = [moment for moment in cache.get(key, []) if moment > now - PERIOD_S]
    if len(recent) >= LETTERS_PER_PLACE:
        return True
    cache.set(key, [*recent, now], PERIOD_S)
    return False


def _anonymous_place(request: HttpRequest) -> str:
    # The salt is drawn each day and only lives in the cache: nobody can go back from the key to the address.
    salt = cache.get_or_set(f"letters-salt:{timezone.localdate()}", secrets.token_hex, DAY_S)
    return hashlib.sha256(f"{salt}{visitor_address(request)}".encode()).hexdigest()


def visitor_address(request: HttpRequest) -> str:
    """Where the request comes from; behind our own proxy, the last address it wrote (the others may be forged)."""
    direct = request.META.get("REMOTE_ADDR", "")
    forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return forwarded if forwarded and _is_proxy(direct) else direct


def _is_proxy(address: str) -> bool:
    # A Unix socket gives no address at all.
    return not address or ipaddress.ip_address(address).is_loopback
