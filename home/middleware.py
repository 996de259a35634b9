"""Turns a refused publication into its sentence, wherever in the admin it was raised."""

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from home.models import PublicationRefused

__all__ = ["PublicationRefusedMiddleware"]

PUBLISHING_PATHS = ("/admin/pages/", "/admin/bulk/", "/admin/workflows/")


class PublicationRefusedMiddleware:
    """Shows the refusal as a message, undoes what the request had begun, and goes back where the person was.

    Wagtail validates in the edit form only: approving from the dashboard or publishing several pages at once would
    otherwise answer 500 and leave a workflow half done (wagtail#6949, #14253, #14533).
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not _is_publishing(request):
            return self.get_response(request)
        with transaction.atomic():
            return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not _is_publishing(request) or not isinstance(exception, PublicationRefused | ValidationError):
            return None
        transaction.set_rollback(True)
        sentences = [str(exception)] if isinstance(exception, PublicationRefused) else exception.messages
        for sentence in sentences:
            messages.error(request, sentence)
        back = request.headers.get("Referer", "")
        is_ours = url_has_allowed_host_and_scheme(
            back, {request.get_host()}, require_https=request.is_secure()
        )
        target = back if is_ours else reverse("wagtailadmin_home")
        if request.headers.get("X-Requested-With") == "XMLHttpRequest":
            # What Wagtail's modal windows (« Approuver avec un commentaire ») expect in order to close and go there.
            return JsonResponse({"step": "success", "redirect": target})
        return redirect(target)


def _is_publishing(request: HttpRequest) -> bool:
    return request.method == "POST" and request.path.startswith(PUBLISHING_PATHS)
