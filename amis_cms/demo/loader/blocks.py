"""From the demonstration's blocks (slugs, French words, addresses) to the values a StreamField stores."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Any

from django.utils import timezone
from wagtail.models import Page

from amis_cms.demo.content.block import Block
from amis_cms.demo.loader.pieces import find_passage, find_piece
from amis_cms.demo.loader.vocabulary import edtf
from home.models import HomePage
from media_lib.models import Fonds, Place, Theme

__all__ = ["page_at", "stored"]


def page_at(address: str) -> Page:
    """The page at a public address: « /luttes/rester/ »."""
    home = HomePage.objects.get()
    return Page.objects.get(
        url_path=f"{home.url_path}{address.strip('/')}/" if address.strip("/") else home.url_path
    )


def stored(blocks: Iterable[Block]) -> list[dict[str, Any]]:
    """Raw StreamField data."""
    return [{"type": name, "value": STORE.get(name, lambda value: value)(value)} for name, value in blocks]


def _piece(value: dict[str, Any]) -> dict[str, Any]:
    return value | {"item": find_piece(value["item"]).pk}


def _passage(value: dict[str, Any]) -> dict[str, Any]:
    return value | {"passage": find_passage(value["passage"]).pk}


def _selection(value: dict[str, Any]) -> dict[str, Any]:
    return value | {
        "picked": [_piece(entry) for entry in value["picked"]],
        "fonds": Fonds.objects.get(slug=value["fonds"]).pk if value["fonds"] else None,
        "place": Place.objects.get(slug=value["place"]).pk if value["place"] else None,
        "theme": Theme.objects.get(slug=value["theme"]).pk if value["theme"] else None,
    }


def _chronology(value: dict[str, Any]) -> dict[str, Any]:
    entries = [
        entry | {"date": edtf(entry["date"]), "item": find_piece(entry["item"]).pk if entry["item"] else None}
        for entry in value["entries"]
    ]
    return value | {"entries": entries}


def _pages(value: dict[str, Any]) -> dict[str, Any]:
    return value | {"pages": [page_at(address).pk for address in value["pages"]]}


STORE: dict[str, Callable[[Any], Any]] = {
    "item": _piece,
    "download": _piece,
    "passage": _passage,
    "selection": _selection,
    "chronology": _chronology,
    "pages": _pages,
}


def stored_calls(calls: Iterable[Any]) -> list[dict[str, Any]]:
    """The calls of a campaign."""
    return [{"type": "call", "value": _call(call)} for call in calls]


def _call(call: Any) -> dict[str, Any]:
    today = timezone.localdate()
    page = page_at(call.link_url) if call.link_url.startswith("/agenda/") else None
    return {
        "kind": call.kind,
        "title": call.title,
        "text": call.text,
        "opens": today + datetime.timedelta(days=call.opens_in),
        "closes": today + datetime.timedelta(days=call.closes_in),
        "after_text": call.after_text,
        "link_label": call.link_label,
        "link_page": page.pk if page else None,
        "link_url": "" if page else call.link_url,
    }
