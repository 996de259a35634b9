"""Final deletion never breaks what holds a record: it says what does."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db.models import ProtectedError
from django.http import HttpResponse
from django.shortcuts import redirect
from wagtail.admin.views import generic

__all__ = ["HeldRecordMixin", "RecordDeleteView"]

SHOWN = 5


class HeldRecordMixin:
    """A deletion that the database refuses becomes a sentence."""

    request: Any
    object: Any
    edit_url_name: str

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            return super().form_valid(form)  # type: ignore[misc]
        except ProtectedError as refusal:
            held_by = sorted(map(str, refusal.protected_objects))
            more = "…" if len(held_by) > SHOWN else ""
            messages.error(
                self.request,
                f"On ne peut pas supprimer « {self.object} » : il sert encore à {', '.join(held_by[:SHOWN])}{more}.",
            )
            return redirect(self.edit_url_name, self.object.pk)


class RecordDeleteView(HeldRecordMixin, generic.DeleteView):
    """The final deletion of a place, a person, a theme, a fonds."""
