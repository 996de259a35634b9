"""Turns a refused publication into its sentence, wherever in the admin it was raised."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from home.models import PublicationRefused

__all__ = ["PublicationRefusedMiddleware"]


class PublicationRefusedMiddleware:
    """Shows ``PublicationRefused`` as a message and goes back where the person was."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, PublicationRefused):
            return None
        messages.error(request, str(exception))
        back = request.headers.get("Referer", "")
        is_ours = url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure())
        return redirect(back if is_ours else reverse("wagtailadmin_home"))
