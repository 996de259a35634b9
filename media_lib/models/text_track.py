"""Captions and subtitles: WebVTT text beside a film or a sound."""

from uuid import uuid4

from django.db import models

from media_lib.webvtt import Cue, parse_captions

__all__ = ["TextTrack"]


class TextTrack(models.Model):
    """One WebVTT track of one file, in one language."""

    class Kind(models.TextChoices):
        CAPTIONS = "captions", "Sous-titres (sourds et malentendants)"
        SUBTITLES = "subtitles", "Traduction"
        CHAPTERS = "chapters", "Chapitres"

    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    file = models.ForeignKey("media_lib.ItemFile", models.CASCADE, related_name="tracks")
    kind = models.CharField("type", max_length=10, choices=Kind.choices, default=Kind.CAPTIONS)
    language = models.CharField(
        "langue", max_length=12, default="fr", help_text="Code de langue : fr, ar, pt…"
    )
    label = models.CharField("nom affiché", max_length=60, default="Français")
    content = models.TextField("WebVTT")
    is_draft = models.BooleanField("brouillon à relire", default=False)

    class Meta:
        verbose_name = "sous-titres"
        verbose_name_plural = "sous-titres"
        ordering = ["kind", "language"]

    def __str__(self) -> str:
        return f"{self.label} ({self.get_kind_display()})"

    @property
    def url(self) -> str:
        """The address of the track: rights are asked at each request."""
        return f"/fichiers/pistes/{self.uuid}.vtt"

    @property
    def direction(self) -> str:
        """``rtl`` for Arabic, Hebrew and Persian."""
        return "rtl" if self.language.split("-")[0] in ("ar", "he", "fa") else "ltr"

    @property
    def cues(self) -> list[Cue]:
        """The lines, in order."""
        return parse_captions(self.content.encode())
