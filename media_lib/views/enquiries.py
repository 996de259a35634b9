"""Letters from the public: one short form, a receipt, a word to the archivists. A letter alone closes nothing."""

from __future__ import annotations

from django.core import signing
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from media_lib.admin_views.notices import tell_archivists
from media_lib.cards import card_for
from media_lib.enquiry_form import EnquiryForm, has_written_too_much
from media_lib.enquiry_texts import TEXTS
from media_lib.models import ArchiveItem, Enquiry
from media_lib.permissions import is_member
from media_lib.views.freshness import KEEP_NOTHING, kept_by_nobody

__all__ = ["receipt", "write"]

SALT = "letter-receipt"
RECEIPT_AGE_S = 24 * 3600


@require_http_methods(["GET", "HEAD", "POST"])
@kept_by_nobody
def write(request: HttpRequest) -> HttpResponseBase:
    """The form, empty, refused with everything typed, or sent."""
    language = "ar" if _asked(request, "langue") == "ar" else "fr"
    item = _piece(request)
    if request.method != "POST":
        first = {"cote": item.reference_code if item else "", "reason": request.GET.get("raison")}
        return _show(request, EnquiryForm(initial=first, language=language), item)
    form = EnquiryForm(request.POST, language=language)
    if not form.is_valid():
        return _show(request, form, item, status=422)
    if has_written_too_much(request):
        form.add_error(None, TEXTS[language]["too_many"])
        return _show(request, form, item, status=429)
    enquiry = _record(request, form, item)
    return redirect("enquiry_receipt", token=signing.dumps(enquiry.pk, salt=SALT))


@require_safe
def receipt(request: HttpRequest, token: str) -> HttpResponse:
    """What to print or to write down; the address cannot be guessed and lasts a day."""
    try:
        key = signing.loads(token, salt=SALT, max_age=RECEIPT_AGE_S)
    except signing.BadSignature as error:
        raise Http404 from error
    enquiry = get_object_or_404(Enquiry, pk=key)
    context = {"enquiry": enquiry, "texts": TEXTS[enquiry.language], "lang": enquiry.language}
    response = render(request, "media_lib/enquiry_receipt.html", context)
    response.headers["Cache-Control"] = KEEP_NOTHING
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


def _asked(request: HttpRequest, name: str) -> str:
    return request.POST.get(name) or request.GET.get(name) or ""


def _piece(request: HttpRequest) -> ArchiveItem | None:
    """The piece the letter is about, if this reader may know of it; nothing shows that another one exists."""
    code = _asked(request, "cote").strip().upper()
    if not code or "\0" in code:
        return None
    return ArchiveItem.objects.visible_to(request.user).with_card().filter(reference_code=code[:20]).first()


def _show(
    request: HttpRequest, form: EnquiryForm, item: ArchiveItem | None, status: int = 200
) -> HttpResponse:
    context = {
        "form": form,
        "card": card_for(item, request.user) if item else None,
        "lang": form.instance.language,
        "texts": form.texts,
        "is_for_someone": is_member(request.user),
    }
    return render(request, "media_lib/enquiry_form.html", context, status=status)


@transaction.atomic
def _record(request: HttpRequest, form: EnquiryForm, item: ArchiveItem | None) -> Enquiry:
    form.instance.item = item
    form.instance.written_down_by = request.user if is_member(request.user) else None
    enquiry = form.save()
    _tell_archivists(enquiry)
    return enquiry


def _tell_archivists(enquiry: Enquiry) -> None:
    """Say that a letter came, and nothing of what it says: mail is read on many screens."""
    tell_archivists(
        f"Une lettre est arrivée : {enquiry.get_reason_display().lower()}",
        [f"{enquiry.get_reason_display()}\nNuméro de reçu : {enquiry.receipt}", "À lire ici :"],
        reverse("archive_letters:edit", args=[enquiry.pk]),
    )
