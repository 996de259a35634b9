"""Withdrawal in two steps: see everything it closes, confirm; then the receipt. A new agreement answers it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from media_lib.acts import ActRefused
from media_lib.admin_views.acts import archivist_or_404, visible_item
from media_lib.admin_views.consents import record_consent
from media_lib.admin_views.sent import sent
from media_lib.forms.rights import NewConsentForm, WithdrawalForm
from media_lib.models import ArchiveItem, Consent, Enquiry, Person, Withdrawal
from media_lib.withdrawals import Effect, effect_of, items_of, lift, receipt_lines, withdraw

__all__ = ["new_consent", "receipt", "withdraw_item", "withdraw_person"]


def withdraw_item(request: HttpRequest, pk: int) -> HttpResponse:
    """Withdraw one document."""
    archivist_or_404(request.user)
    return _withdraw(request, visible_item(request.user, pk))


def withdraw_person(request: HttpRequest, pk: int) -> HttpResponse:
    """Withdraw a person: every document, passage, credit and story where she stands."""
    archivist_or_404(request.user)
    return _withdraw(request, get_object_or_404(Person, pk=pk))


def _withdraw(request: HttpRequest, subject: ArchiveItem | Person) -> HttpResponse:
    letter = Enquiry.objects.filter(pk=_number(request, "lettre")).first()
    form = WithdrawalForm(*sent(request), initial={"asked_by": letter.name if letter else ""})
    is_ready = request.method == "POST" and form.is_valid()
    if is_ready and "confirm" in request.POST:
        return _do(request, subject, form.cleaned_data, letter)
    context = {
        "subject": subject,
        "is_person": isinstance(subject, Person),
        "effect": effect_of(subject),
        "form": form,
        "letter": letter,
        "is_ready": is_ready and "back" not in request.POST,
    }
    return render(request, "media_lib/admin/withdraw.html", context)


def _number(request: HttpRequest, name: str) -> int:
    text = request.POST.get(name) or request.GET.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _do(
    request: HttpRequest, subject: ArchiveItem | Person, words: dict[str, Any], letter: Enquiry | None
) -> HttpResponse:
    whom = {"person": subject} if isinstance(subject, Person) else {"item": subject}
    with transaction.atomic():
        record = withdraw(user=request.user, **whom, **words)
        if letter:
            letter.answer = f"{letter.answer}\nRetrait n° {record.number}.".strip()
            letter.save(update_fields=["answer"])
    return redirect("archive_withdrawals:receipt", record.pk)


def receipt(request: HttpRequest, pk: int) -> HttpResponse:
    """What was done, to print and hand over."""
    archivist_or_404(request.user)
    record = get_object_or_404(Withdrawal.objects.select_related("item", "person"), pk=pk)
    lines = receipt_lines(record, _effect(record))
    return render(request, "media_lib/admin/receipt.html", {"record": record, "lines": lines})


def _effect(record: Withdrawal) -> Effect:
    subject = record.item or record.person
    return effect_of(subject) if subject else Effect([], [], [])


def new_consent(request: HttpRequest, pk: int) -> HttpResponse:
    """Record the new agreement that answers a withdrawal; opening again stays a separate act."""
    archivist_or_404(request.user)
    record = get_object_or_404(Withdrawal.objects.select_related("item", "person"), pk=pk)
    consent = Consent(recorded_by_id=request.user.pk, person=record.person)
    form = NewConsentForm(*sent(request), instance=consent, items=_withdrawn_items(record))
    if request.method == "POST" and form.is_valid():
        consent.item = form.cleaned_data["item"]
        try:
            _answer(request, record, form.save(commit=False))
        except ActRefused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(
                request, "Le nouvel accord est enregistré. Le document reste fermé tant qu'on ne l'ouvre pas."
            )
            return redirect("archive_items:consents", consent.item_id)
    return render(request, "media_lib/admin/new_consent.html", {"record": record, "form": form})


def _answer(request: HttpRequest, record: Withdrawal, consent: Consent) -> None:
    with transaction.atomic():
        record_consent(consent, request.user)
        lift(record, consent, request.user)


def _withdrawn_items(record: Withdrawal) -> QuerySet[ArchiveItem]:
    if record.item_id:
        return ArchiveItem.objects.filter(pk=record.item_id)
    return items_of(record.person) if record.person else ArchiveItem.objects.none()
