"""Form fields of the archive's screens: several files at once, a moment of a film, a private proof."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from media_lib.sandbox import FileRefused
from media_lib.signatures import HEAD_BYTES, Sniffed, sniff
from media_lib.webvtt import timecode

__all__ = ["FilesField", "OneFileField", "ProofField", "TimecodeField", "sniffed"]

MOMENT = re.compile(r"(?:(\d{1,2}):)?(?:(\d{1,3}):)?(\d{1,5})(?:[.,](\d{1,3}))?", re.ASCII)
NOT_A_MOMENT = (
    "Écrivez ce moment comme sur un lecteur : « 0:31 » pour 31 secondes, « 1:02:05 » au-delà d'une heure."
)
MAX_PROOF_BYTES = 20 * 1024 * 1024


def sniffed(upload: UploadedFile) -> Sniffed:
    """What the first bytes of a file say it is; raises ValidationError with its name and the reason."""
    head = upload.read(HEAD_BYTES)
    upload.seek(0)
    try:
        return sniff(head)
    except FileRefused as refusal:
        raise ValidationError(f"« {upload.name} » : {refusal}") from refusal


class FilesInput(forms.FileInput):
    """Lets several files be chosen at once."""

    allow_multiple_selected = True

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[UploadedFile]:
        return files.getlist(name) if hasattr(files, "getlist") else list(filter(None, [files.get(name)]))


class FilesField(forms.FileField):
    """Several files, each named by its content before anything is saved."""

    widget = FilesInput(attrs={"multiple": True})

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile]:
        if self.required and not data:
            raise ValidationError(self.error_messages["required"], code="required")
        uploads = [super(FilesField, self).clean(upload, initial) for upload in data or []]
        for upload in uploads:
            sniffed(upload)
        return uploads


class OneFileField(forms.FileField):
    """One file, named by its content before anything is saved."""

    def clean(self, data: Any, initial: Any = None) -> Any:
        upload = super().clean(data, initial)
        if upload:
            sniffed(upload)
        return upload


class ProofField(forms.FileField):
    """A private proof: a picture or a PDF, 20 MB at most, kept under a name that says nothing."""

    def clean(self, data: Any, initial: Any = None) -> Any:
        upload = super().clean(data, initial)
        if not isinstance(upload, UploadedFile):
            return upload
        if (upload.size or 0) > MAX_PROOF_BYTES:
            raise ValidationError("Ce fichier est trop lourd : 20 Mo au plus.")
        found = sniffed(upload)
        if found.kind not in ("image", "pdf"):
            raise ValidationError("Envoyez une photo de la feuille signée, ou un PDF.")
        upload.name = f"{uuid4()}.{found.extension}"
        return upload


class TimecodeField(forms.CharField):
    """A moment typed as « 0:31 », kept in milliseconds."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 16)
        kwargs.setdefault("widget", forms.TextInput(attrs={"placeholder": "0:31"}))
        super().__init__(**kwargs)

    def prepare_value(self, value: Any) -> Any:
        if not isinstance(value, int):
            return value
        rest = value % 1000
        return f"{timecode(value)},{rest:03}".rstrip("0").rstrip(",") if rest else timecode(value)

    def clean(self, value: Any) -> int | None:
        text = super().clean(value)
        if not text:
            return None
        found = MOMENT.fullmatch(text)
        if not found:
            raise ValidationError(NOT_A_MOMENT)
        return _milliseconds(*found.groups())

    def has_changed(self, initial: Any, data: Any) -> bool:
        return self.prepare_value(initial) != data


def _milliseconds(first: str | None, second: str | None, seconds: str, fraction: str | None) -> int:
    # « 1:02 » fills the first group only: with one colon it counts minutes, with two it counts hours.
    hours, minutes = (first, second) if second is not None else (None, first)
    if (second is not None and int(minutes or 0) > 59) or (minutes is not None and int(seconds) > 59):
        raise ValidationError(NOT_A_MOMENT)
    whole = (int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds)
    return whole * 1000 + int(f"{fraction or 0:0<3}")
