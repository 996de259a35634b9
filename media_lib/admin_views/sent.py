"""What a form receives: an act without any field is sent all the same."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

__all__ = ["sent"]


def sent(request: HttpRequest) -> tuple[Any, Any]:
    """The words and files of a form that was sent, or nothing when it is only shown."""
    return (request.POST, request.FILES) if request.method == "POST" else (None, None)
