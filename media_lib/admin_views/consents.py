"""Agreements and reasoned decisions, for archivists only."""

from __future__ import annotations

from django.contrib import messages
from django.db import transaction
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from wagtail.log_actions import log

from media_lib.acts import record_decision, set_basis
from media_lib.admin_views.acts import archivist_or_404, visible_item
from media_lib.admin_views.sent import sent
from media_lib.forms.rights import ConsentForm, DecisionForm
from media_lib.models import ArchiveItem, Consent, ConsentBasis
from media_lib.permissions import User
from media_lib.viewsets.states import summary_of

__all__ = ["add_consent", "consents", "decide", "edit_consent", "proof", "record_consent"]


def consents(request: HttpRequest, pk: int) -> HttpResponse:
    """Who said what of a document."""
    archivist_or_404(request.user)
    item = visible_item(request.user, pk)
    context = {
        "item": item,
        "summary": summary_of(item, request.user),
        "consents": item.consents.select_related("person", "recorded_by"),
        "decision": getattr(item, "decision", None),
    }
    return render(request, "media_lib/admin/consents.html", context)


def add_consent(request: HttpRequest, pk: int) -> HttpResponse:
    """Write down what one more person said."""
    archivist_or_404(request.user)
    return _consent_form(
        request, Consent(item=visible_item(request.user, pk), recorded_by_id=request.user.pk)
    )


def edit_consent(request: HttpRequest, pk: int) -> HttpResponse:
    """Complete or correct what a person said."""
    archivist_or_404(request.user)
    return _consent_form(request, get_object_or_404(Consent.objects.select_related("item"), pk=pk))


def _consent_form(request: HttpRequest, consent: Consent) -> HttpResponse:
    form = ConsentForm(*sent(request), instance=consent)
    if request.method == "POST" and form.is_valid():
        record_consent(form.save(commit=False), request.user)
        messages.success(request, "L'accord est enregistré. Il compte dès maintenant.")
        return redirect("archive_items:consents", consent.item_id)
    return render(request, "media_lib/admin/consent.html", {"item": consent.item, "form": form})


def record_consent(consent: Consent, user: User) -> None:
    """Store what a person said and make agreements the basis of the piece, unless a decision is."""
    item: ArchiveItem = consent.item
    with transaction.atomic():
        consent.save()
        if item.consent_basis in (ConsentBasis.UNKNOWN, ConsentBasis.NOT_NEEDED):
            set_basis(item, user, ConsentBasis.RECORDED, has_children=item.has_children)
        log(item, "media_lib.accord", user=user, data={"state": consent.state, "consent": consent.pk})


def proof(request: HttpRequest, pk: int) -> FileResponse:
    """The private proof of an agreement."""
    archivist_or_404(request.user)
    consent = get_object_or_404(Consent, pk=pk)
    if not consent.proof:
        raise Http404
    return FileResponse(consent.proof.open("rb"), as_attachment=True)


def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Record a reasoned decision of two people."""
    archivist_or_404(request.user)
    item = visible_item(request.user, pk)
    form = DecisionForm(*sent(request), item=item)
    if request.method == "POST" and form.is_valid():
        record_decision(item, request.user, form.save(commit=False))
        messages.success(request, "La décision est enregistrée. Il reste à ouvrir le document.")
        return redirect("archive_items:consents", pk)
    return render(request, "media_lib/admin/decision.html", {"item": item, "form": form})
