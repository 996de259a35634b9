"""Copies made for showing: what plays is never the original."""

from __future__ import annotations

from pathlib import PurePath
from uuid import uuid4

from django.core.files.storage import storages
from django.db import models

__all__ = ["Derivative", "derivative_path"]


def derivative_path(instance: Derivative, filename: str) -> str:
    """``<item-uuid>/<derivative-uuid>.<ext>``, the same in the private and in the public storage."""
    return f"{instance.file.item.uuid}/{instance.uuid}{PurePath(filename).suffix.lower()}"


class Derivative(models.Model):
    """A web copy, a sound-only copy, a poster, a page image, a picture or an ink plate of one file."""

    class Role(models.TextChoices):
        WEB = "web", "Copie à regarder"
        AUDIO = "audio", "Copie à écouter"
        POSTER = "poster", "Image du film"
        PAGE = "page", "Première page"
        IMAGE = "image", "Photo"
        PLATE = "plate", "Plaque d'encre"
        PAPER = "paper", "Copie à lire"

    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    file = models.ForeignKey("media_lib.ItemFile", models.CASCADE, related_name="derivatives")
    role = models.CharField(max_length=8, choices=Role.choices)
    content = models.FileField(upload_to=derivative_path, max_length=200)
    mime = models.CharField(max_length=40)
    width = models.PositiveIntegerField(null=True)
    height = models.PositiveIntegerField(null=True)
    duration_ms = models.PositiveIntegerField(null=True)
    byte_size = models.PositiveBigIntegerField()
    is_published = models.BooleanField(default=False, editable=False)
    """Whether a copy lies in the public storage now."""

    class Meta:
        verbose_name = "copie"
        verbose_name_plural = "copies"
        ordering = ["role", "width", "pk"]

    def __str__(self) -> str:
        return f"{self.get_role_display()} ({self.mime})"

    @property
    def stored_name(self) -> str:
        """Its name, the same in both storages."""
        return str(self.content.name)

    @property
    def url(self) -> str:
        """The public address while a public copy lies there, else the protected one."""
        return storages["public"].url(self.stored_name) if self.is_published else self.content.url
