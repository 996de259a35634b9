"""A passage: some seconds of a film or a sound, the words worth keeping, and why they matter."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from wagtail.search import index

from media_lib.querysets import PassageQuerySet
from media_lib.webvtt import timecode

__all__ = ["Passage"]


class Passage(index.Indexed, models.Model):
    """A record of its own: reused, corrected once, closed exactly when its piece is."""

    file = models.ForeignKey(
        "media_lib.ItemFile", models.PROTECT, related_name="passages", verbose_name="film ou son"
    )
    title = models.CharField("titre", max_length=160)
    start_ms = models.PositiveIntegerField("début (millisecondes)")
    end_ms = models.PositiveIntegerField("fin (millisecondes)")
    words = models.TextField(
        "paroles", blank=True, help_text="Les mots qu'on veut garder, tels qu'ils sont dits."
    )
    why = models.TextField("pourquoi ce passage compte", blank=True)
    still = models.ForeignKey(
        "media_lib.Derivative", models.SET_NULL, null=True, blank=True, related_name="+", editable=False
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = PassageQuerySet.as_manager()

    search_fields = [
        index.SearchField("title", boost=2),
        index.AutocompleteField("title"),
        index.SearchField("words"),
    ]

    class Meta:
        verbose_name = "passage"
        verbose_name_plural = "passages"
        ordering = ["file", "start_ms"]

    def __str__(self) -> str:
        return f"{self.title} ({self.span})"

    def clean(self) -> None:
        super().clean()
        if self.start_ms is not None and self.end_ms is not None and self.end_ms <= self.start_ms:
            raise ValidationError({"end_ms": "La fin du passage doit venir après son début."})

    @property
    def span(self) -> str:
        """« 0:31 – 0:47 »."""
        return f"{timecode(self.start_ms)} – {timecode(self.end_ms)}"
