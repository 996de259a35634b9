"""The originals: audio and video, photographs, papers. Private, in one folder a piece, under generated names."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from django.conf import settings
from django.db import models
from taggit.managers import TaggableManager
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtailmedia.models import AbstractMedia

__all__ = ["ArchiveDocument", "Media", "Original", "Photo", "PhotoRendition", "original_path"]


def original_path(instance: Original, filename: str) -> str:
    """``<item-uuid>/<file-uuid>.<ext>``: nothing of the sender's file name reaches the disk."""
    return f"{instance.folder}/{instance.uuid}{PurePath(filename).suffix.lower()[:6]}"


class Original(models.Model):
    """Technical facts of a file and the state of its processing."""

    class State(models.TextChoices):
        WAITING = "waiting", "En attente de préparation"
        RUNNING = "running", "En préparation"
        READY = "ready", "Prêt"
        FAILED = "failed", "Échec"

    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    folder = models.UUIDField(default=uuid4, editable=False, db_index=True)
    original_name = models.CharField("nom d'origine", max_length=255, blank=True, editable=False)
    mime = models.CharField("format", max_length=80, blank=True, editable=False)
    container = models.CharField(max_length=40, blank=True, editable=False)
    codecs = models.CharField(max_length=120, blank=True, editable=False)
    byte_size = models.PositiveBigIntegerField("taille (octets)", null=True, editable=False)
    sha256 = models.CharField("empreinte SHA-256", max_length=64, blank=True, editable=False, db_index=True)
    state = models.CharField(
        "préparation",
        max_length=8,
        choices=State.choices,
        default=State.WAITING,
        editable=False,
        db_index=True,
    )
    progress = models.PositiveSmallIntegerField("avancement (%)", default=0, editable=False)
    failure = models.CharField("raison de l'échec", max_length=255, blank=True, editable=False)
    attempts = models.PositiveSmallIntegerField(default=0, editable=False)
    kept_at = models.CharField(
        "original conservé où",
        max_length=200,
        blank=True,
        help_text="Si l'original n'est pas sur le serveur : quel disque, quelle boîte.",
    )

    if TYPE_CHECKING:
        # Each kind of original has its own file field.
        file: Any

    class Meta:
        abstract = True

    def set_state(self, state: str, *, progress: int = 0, failure: str = "") -> None:
        """Record where the processing stands."""
        self.state, self.progress, self.failure = state, progress, failure[:255]
        # Not save(): the row may be gone when the worker comes back, and nothing in it changes for the search.
        type(self)._base_manager.filter(pk=self.pk).update(
            state=self.state, progress=self.progress, failure=self.failure, attempts=self.attempts
        )


class Media(Original, AbstractMedia):
    """A film or a sound, as it was sent."""

    file = models.FileField("fichier", upload_to=original_path, max_length=200, blank=True)
    # wagtailmedia's own concrete model is installed too: these two would clash with its reverse accessors.
    uploaded_by_user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="archive_media",
    )
    tags = TaggableManager(blank=True, related_name="archive_media")

    admin_form_fields = ("title", "collection")

    class Meta:
        verbose_name = "film ou son"
        verbose_name_plural = "films et sons"


class Photo(Original, AbstractImage):
    """A photograph, as it was sent; the public only ever sees copies without metadata."""

    admin_form_fields = (
        "title",
        "collection",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta:
        verbose_name = "photo"
        verbose_name_plural = "photos"

    def get_upload_to(self, filename: str) -> str:
        return original_path(self, filename)


class PhotoRendition(AbstractRendition):
    """A rendition for the admin's own thumbnails; stored privately like its original."""

    image = models.ForeignKey(Photo, models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="unique_photo_rendition"
            )
        ]

    def get_upload_to(self, filename: str) -> str:
        return f"{self.image.folder}/{self.image.uuid}-{self.filter_spec.replace('|', '-')[:60]}{PurePath(filename).suffix}"


class ArchiveDocument(Original, AbstractDocument):
    """A paper, as a PDF."""

    file = models.FileField("fichier", upload_to=original_path, max_length=200, blank=True)
    text = models.TextField("texte du document", blank=True, editable=False)
    page_count = models.PositiveIntegerField(null=True, editable=False)

    admin_form_fields = ("title", "collection")

    class Meta:
        verbose_name = "papier"
        verbose_name_plural = "papiers"

    @property
    def url(self) -> str:
        """The protected address; Wagtail's own document address is never mounted."""
        return self.file.url if self.file else ""
