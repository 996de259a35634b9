"""Admin screens of Wagtail that would tell the whole team of pieces closed to it."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.reports.audit_logging import LogEntriesView

from media_lib.permissions import is_archivist

__all__ = ["no_image_formats", "site_history"]


class SiteHistoryView(LogEntriesView):
    """The journal names every piece and every person it was written about, those closed since too."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not is_archivist(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


def site_history(results_only: bool = False) -> Any:
    """The journal of the whole site, for archivists."""
    return require_admin_access(SiteHistoryView.as_view(results_only=results_only))


@require_admin_access
def no_image_formats(request: HttpRequest, image_id: int) -> HttpResponseBase:
    """Rich text holds no image here; Wagtail's window to place one shows any original to anyone inside."""
    raise PermissionDenied
