"""Model and form fields of the archive: rough dates typed in French, stored as EDTF (ISO 8601-2)."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

from media_lib.dates import DateNotUnderstood, format_french, from_edtf, parse_french

__all__ = ["FrenchDateFormField", "RoughDateField", "validate_edtf"]


def validate_edtf(value: str) -> None:
    """Refuse a stored string that no formatter could show."""
    try:
        from_edtf(value)
    except DateNotUnderstood as error:
        raise ValidationError(str(error)) from error


class FrenchDateFormField(forms.CharField):
    """A text box that accepts « vers 1985 » and gives back its EDTF form."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 100)
        kwargs["widget"] = forms.TextInput(
            attrs={"placeholder": "vers 1985, été 94, années 70, sans date…", "data-french-date": ""}
        )
        super().__init__(**kwargs)

    def prepare_value(self, value: Any) -> Any:
        # A value typed a moment ago is shown as typed; a stored one is shown in words.
        try:
            return format_french(value) if value else ""
        except DateNotUnderstood:
            return value

    def clean(self, value: Any) -> str:
        text = super().clean(value)
        try:
            return parse_french(text).edtf
        except DateNotUnderstood as error:
            raise ValidationError(str(error)) from error


class RoughDateField(models.CharField):
    """An EDTF string; empty means « sans date »."""

    default_validators = [validate_edtf]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 64)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> forms.Field | None:
        options: dict[str, Any] = {"form_class": FrenchDateFormField, "max_length": 100} | kwargs
        return super().formfield(**options)
