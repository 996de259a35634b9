"""The admin's API without its lists of files: they would show closed pieces to anyone who may enter the admin."""

from typing import Any

from wagtail.documents.api.admin.views import DocumentsAdminAPIViewSet
from wagtail.images.api.admin.views import ImagesAdminAPIViewSet

__all__ = ["EmptyDocuments", "EmptyImages"]


class EmptyImages(ImagesAdminAPIViewSet):
    """The address that the admin's own scripts expect, with nothing behind it."""

    def get_queryset(self) -> Any:
        return super().get_queryset().none()


class EmptyDocuments(DocumentsAdminAPIViewSet):
    """The address that the admin's own scripts expect, with nothing behind it."""

    def get_queryset(self) -> Any:
        return super().get_queryset().none()
