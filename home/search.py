"""One search over pages, pieces, people and places; the same answers on SQLite and on PostgreSQL.

Everything is looked up by stems (see ``media_lib.french``): pages and pieces keep theirs in a column, names are few
enough to be compared here. Nobody finds what she may not read: the public rules are asked of each kind.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import and_
from typing import Any
from urllib.parse import urlencode

from django.db.models import Q
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail.models import Page, get_page_models

from home.models import BasePage
from media_lib.filters import typed
from media_lib.french import plain, query_terms, shadow, stems
from media_lib.models import ArchiveItem, Authority, Person, Place

__all__ = ["Hit", "SearchGroup", "closest_words", "excerpt", "find"]

CANDIDATES = 200
HITS_PER_GROUP = 20
EXCERPT_CHARACTERS = 240
WORD = re.compile(r"(\w+(?:[-'’·.]\w+)*)")


@dataclass(frozen=True)
class Hit:
    """One thing found."""

    title: str
    url: str
    label: str
    note: str = ""
    excerpt_html_safe: SafeString | str = ""


@dataclass(frozen=True)
class SearchGroup:
    """What was found of one kind: how many in all, and the first of them."""

    title: str
    count: int
    hits: Sequence[Hit]
    more_url: str = ""


def find(query: str, request: HttpRequest) -> list[SearchGroup]:
    """Everything the public may read that answers a query, the kinds without an answer left out."""
    terms = query_terms(query)
    if not terms:
        return []
    groups = [_pages(terms, request), _pieces(query, terms), _people(terms), _places(terms)]
    return [group for group in groups if group.count]


# --- Pages ------------------------------------------------------------------------------------------------------------
def _pages(terms: list[str], request: HttpRequest) -> SearchGroup:
    candidates = Page.objects.live().public().filter(_holding(terms)).order_by("-first_published_at", "pk")
    # A withdrawal on a person's record reaches her récits at once, even before their words leave the column.
    pages = [p for p in candidates[:CANDIDATES].specific() if getattr(p, "are_words_given", True)]
    best = _best_first(pages, terms)[:HITS_PER_GROUP]
    return SearchGroup("Pages", len(pages), [_page_hit(page, terms, request) for page in best])


def _holding(terms: list[str]) -> Q:
    """Pages of any type whose words hold every term."""
    held = [
        reduce(
            and_, [Q(**{f"{model._meta.model_name}__search_shadow__contains": f" {term}"}) for term in terms]
        )
        for model in get_page_models()
        if issubclass(model, BasePage)
    ]
    return reduce(lambda one, other: one | other, held, Q(pk=None))


def _page_hit(page: BasePage, terms: list[str], request: HttpRequest) -> Hit:
    # Only what the page says of itself: a body may quote the caption of a piece that was closed since.
    return Hit(page.title, page.get_url(request) or "", page.card_label, "", excerpt(page.summary, terms))


# --- Pieces -----------------------------------------------------------------------------------------------------------
def _pieces(query: str, terms: list[str]) -> SearchGroup:
    found = ArchiveItem.objects.listed().archival().matching(query)
    candidates = list(found.chronological()[:CANDIDATES])
    count = len(candidates) if len(candidates) < CANDIDATES else found.count()
    hits = [_piece_hit(item, terms) for item in _best_first(candidates, terms)[:HITS_PER_GROUP]]
    return SearchGroup("Documents", count, hits, f"{reverse('archive_list')}?{urlencode({'q': query})}")


def _piece_hit(item: ArchiveItem, terms: list[str]) -> Hit:
    words = excerpt(item.description, terms)
    note = f"{item.date_label} · {item.reference_code}"
    return Hit(item.title, item.get_absolute_url(), item.get_kind_display(), note, words)


# --- People and places ------------------------------------------------------------------------------------------------
def _people(terms: list[str]) -> SearchGroup:
    found = _named(Person.objects.filter(is_public=True, withdrawn_at=None), terms)
    return SearchGroup("Personnes et groupes", len(found), _authority_hits(found, "person"))


def _places(terms: list[str]) -> SearchGroup:
    found = _named(Place.objects.all(), terms)
    return SearchGroup("Lieux", len(found), _authority_hits(found, "quartier"))


def _named(records: Iterable[Any], terms: list[str]) -> list[Any]:
    return [record for record in records if _holds(" ".join(record.names), terms)]


def _authority_hits(records: Sequence[Any], parameter: str) -> list[Hit]:
    return [
        Hit(
            record.name,
            f"{reverse('archive_list')}?{urlencode({parameter: record.slug})}",
            record.get_kind_display(),
            ", ".join(record.names[1:]),
        )
        for record in records[:HITS_PER_GROUP]
    ]


# --- Words ------------------------------------------------------------------------------------------------------------
@lru_cache(maxsize=20_000)
def _stemmed(words: str) -> str:
    # Keyed by the words themselves, so that what is kept can never be out of date.
    return f" {shadow(words)}"


@lru_cache(maxsize=20_000)
def _stems_of_word(word: str) -> tuple[str, ...]:
    return tuple(stems(word))


def _holds(words: str, terms: list[str]) -> bool:
    return all(f" {term}" in _stemmed(words) for term in terms)


def _best_first(things: Iterable[Any], terms: list[str]) -> list[Any]:
    """Put first what holds the most terms in its title; the order is otherwise kept."""
    return sorted(things, key=lambda thing: -sum(f" {term}" in _stemmed(thing.title) for term in terms))


def excerpt(text: str, terms: list[str]) -> SafeString:
    """Some words around the first one found, each found one marked; everything else is escaped."""
    parts = WORD.split(text)
    marked = [rank for rank in range(1, len(parts), 2) if _answers(parts[rank], terms)]
    first, last = _window(parts, marked[0] if marked else 0)
    marks = set(marked)
    words = format_html_join(
        "", "{}", ((_word(part, rank in marks),) for rank, part in enumerate(parts[first:last], start=first))
    )
    before, after = "… " if first else "", " …" if last < len(parts) else ""
    return format_html("{}{}{}", before, words, after)


def _word(part: str, is_marked: bool) -> SafeString | str:
    return format_html("<mark>{}</mark>", part) if is_marked else part


def _answers(word: str, terms: list[str]) -> bool:
    return any(stem.startswith(term) for stem in _stems_of_word(word[:80]) for term in terms)


def _window(parts: list[str], centre: int) -> tuple[int, int]:
    """The span of parts that fits an excerpt, a third of it before the word found."""
    first, room = centre, EXCERPT_CHARACTERS // 3
    while first > 0 and len(parts[first - 1]) <= room:
        first -= 1
        room -= len(parts[first])
    last, room = centre, EXCERPT_CHARACTERS - sum(map(len, parts[first:centre]))
    while last < len(parts) and (len(parts[last]) <= room or last == centre):
        room -= len(parts[last])
        last += 1
    return first, last


def closest_words(query: str) -> list[tuple[str, str]]:
    """Names that look like what was asked, with the search for each: « Boubeker » leads to « Boubakeur »."""
    names = {plain(name): name for name in _known_names()}
    near = difflib.get_close_matches(plain(query)[:80], list(names), n=5, cutoff=0.6)
    return [(names[key], f"{reverse('search')}?{urlencode({'q': names[key]})}") for key in near]


def _known_names() -> Iterator[str]:
    records: list[Authority] = [
        *Person.objects.filter(is_public=True, withdrawn_at=None),
        *Place.objects.all(),
    ]
    for record in records:
        yield from record.names
        # Half a name is often all that is remembered.
        yield from (word for word in record.name.split() if len(word) > 3)
    pages = Page.objects.live().public().filter(depth__gt=1).specific()
    yield from (page.title for page in pages if getattr(page, "are_words_given", True))


def understood(query: str) -> str:
    """The query as it is shown back: one line, not longer than a sentence, without control characters."""
    return " ".join(typed({"q": query})["q"].split())
