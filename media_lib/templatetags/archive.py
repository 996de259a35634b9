"""Filters and tags that every template may use."""

import datetime

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from media_lib import french
from media_lib.cards import weight
from media_lib.dates import datetime_attribute, format_french
from media_lib.webvtt import timecode as to_timecode

register = template.Library()


@register.filter
def accord(count: int, forms: str) -> str:
    """``{{ n|accord:"pièce,pièces" }}`` → « 3 pièces »."""
    singular, plural = forms.split(",")
    return french.accord(count, singular, plural)


@register.filter
def rough_date(edtf: str) -> str:
    """An EDTF string in French words."""
    return format_french(edtf)


@register.filter
def rough_time(edtf: str) -> SafeString:
    """An EDTF string as a ``<time>`` element when a machine may read it exactly, else as plain words."""
    exact = datetime_attribute(edtf)
    label = format_french(edtf)
    return format_html('<time datetime="{}">{}</time>', exact, label) if exact else format_html("{}", label)


@register.filter
def timecode(milliseconds: int) -> str:
    """Milliseconds as « 2:40 »."""
    return to_timecode(milliseconds or 0)


@register.filter
def seconds(milliseconds: int) -> str:
    """Milliseconds as whole seconds, for an address: « 31 »."""
    return str((milliseconds or 0) // 1000)


@register.filter
def filesize(size: int) -> str:
    """Bytes in French words."""
    return weight(size or 0)


@register.filter
def french_day(day: datetime.date) -> str:
    """A day in French words: « 1er mai 1990 »."""
    return format_french(day.isoformat()[:10])
