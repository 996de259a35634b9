"""What every answer says to browsers and caches: what may run, who may keep it."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

from media_lib.views.freshness import ASK_AGAIN, KEEP_NOTHING

__all__ = ["ContentSecurityPolicyMiddleware", "FreshAnswersMiddleware"]

PUBLIC_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'"
)
# Wagtail's own admin writes inline styles and scripts (wagtail#1288).
ADMIN_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self' data:; connect-src 'self'; "
    "frame-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'self'; object-src 'none'"
)


class ContentSecurityPolicyMiddleware:
    """Strict on public pages (no inline script or style), looser under ``/admin/``; pages are asked for again."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        policy = ADMIN_POLICY if request.path.startswith("/admin/") else PUBLIC_POLICY
        response.headers.setdefault("Content-Security-Policy", policy)
        if not request.path.startswith("/admin/"):
            # A browser asks again each time: a withdrawal cannot reach what a browser keeps.
            is_signed_in = settings.SESSION_COOKIE_NAME in request.COOKIES
            response.headers.setdefault("Cache-Control", "private, no-store" if is_signed_in else "no-cache")
        response.headers.setdefault(
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"
        )
        return response


class FreshAnswersMiddleware:
    """Pages too show more to those who are signed in: no cache may keep their answers, nor give them to another reader.

    Hidden and unknown addresses vary alike, so that no header tells one from the other.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if not request.path.startswith("/admin/"):
            kept = KEEP_NOTHING if request.user.is_authenticated else ASK_AGAIN
            response.headers.setdefault("Cache-Control", kept)
            patch_vary_headers(response, ["Cookie"])
        return response
