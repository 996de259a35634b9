"""What a browser may keep: nothing without asking again, and nothing at all of what a signed-in person sees."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import patch_vary_headers

__all__ = ["ASK_AGAIN", "KEEP_NOTHING", "kept_by_nobody"]

ASK_AGAIN = "no-cache"
"""A withdrawal cannot reach a browser's ``max-age``: each showing asks first."""
KEEP_NOTHING = "private, no-store"

Parameters = ParamSpec("Parameters")
View = Callable[Concatenate[HttpRequest, Parameters], HttpResponseBase]


def kept_by_nobody(view: View[Parameters]) -> View[Parameters]:
    """Say how long an answer of this view may be kept, unless the view said so itself."""

    @wraps(view)
    def fresh(request: HttpRequest, *args: Parameters.args, **kwargs: Parameters.kwargs) -> HttpResponseBase:
        response = view(request, *args, **kwargs)
        is_known = request.user.is_authenticated
        response.headers.setdefault("Cache-Control", KEEP_NOTHING if is_known else ASK_AGAIN)
        patch_vary_headers(response, ["Cookie"])
        return response

    return fresh
