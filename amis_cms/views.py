"""Pages for when something is not found or goes wrong."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

__all__ = ["csrf_failure", "page_not_found", "server_error"]


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """The same answer for what does not exist and for what may not be seen."""
    return render(request, "404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Something broke: say so, without a database query."""
    return render(request, "500.html", status=500)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form came without its token: the page was open for too long, or cookies are refused."""
    return render(request, "403_csrf.html", status=403)
