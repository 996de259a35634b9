"""Where the reader is: the menu, the way back, and what search engines and shared links say of the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import template
from django.http import HttpRequest
from wagtail.models import Page, Site

from home.models import BasePage
from media_lib.models import ArchiveItem
from media_lib.robots import may_be_shared, robots_of

register = template.Library()

Link = tuple[str, str]
ARCHIVES: Link = ("Archives", "/archives/")
HOME: Link = ("Accueil", "/")
HOME_DEPTH = 2
# Addresses that are no pages: their name, and whether they are worth a search engine's while.
PLACES = {
    "archive_list": ("Archives", True),
    "search": ("Rechercher", False),
    "enquiry": ("Nous écrire", True),
    "enquiry_receipt": ("Votre lettre est arrivée", False),
}


@dataclass(frozen=True)
class ShareMeta:
    """What a search engine or a shared link says of a page; ``image`` is empty unless anybody may copy it."""

    title: str
    description: str = ""
    url: str = ""
    image: str = ""
    robots: str = ""


@register.simple_tag(takes_context=True)
def site_menu(context: Any) -> list[tuple[str, str, bool]]:
    """The sections of the site in their order, the archives before the agenda, and which one this is."""
    request = context.get("request")
    links = [(page.title, _address(page, request)) for page in _sections(request)]
    place = next((rank for rank, (_, url) in enumerate(links) if url == "/agenda/"), len(links))
    links.insert(place, ARCHIVES)
    path = request.path if request else ""
    return [(title, url, path.startswith(url)) for title, url in links]


@register.simple_tag(takes_context=True)
def breadcrumbs(context: Any) -> list[Link]:
    """The way back to the front page, from the front page down; empty on the front page itself."""
    page, request = _page(context), context.get("request")
    if page is not None:
        above = page.get_ancestors().filter(depth__gt=HOME_DEPTH).live()
        trail = [(ancestor.title, _address(ancestor, request)) for ancestor in above]
        return [HOME, *trail] if page.depth > HOME_DEPTH else []
    return [HOME, ARCHIVES] if _item(context) else [HOME]


@register.simple_tag(takes_context=True)
def share_meta(context: Any) -> ShareMeta:
    """The words, the address and the picture of this page for those who find it elsewhere."""
    page, item, request = _page(context), _item(context), context.get("request")
    if page is not None:
        return _meta_of_page(page, request)
    if item is not None:
        return _meta_of_item(item, context["card"], request)
    return _meta_of_place(context, request)


def _meta_of_page(page: Page, request: HttpRequest | None) -> ShareMeta:
    is_draft = getattr(request, "is_preview", False)
    is_sensitive = getattr(page, "sensitive", False)
    cover = getattr(page, "cover", None)
    return ShareMeta(
        title=page.seo_title or page.title,
        description=page.search_description or getattr(page, "summary", ""),
        url=page.get_full_url(request) or "",
        image=_picture(page.cover_card, request)
        if cover and not is_sensitive and may_be_shared(cover)
        else "",
        robots="noindex" if is_draft or is_sensitive else "",
    )


def _meta_of_item(item: ArchiveItem, card: Any, request: HttpRequest | None) -> ShareMeta:
    words = " — ".join(filter(None, [card.kind, card.date, card.credit]))
    return ShareMeta(
        title=item.title,
        description=f"{words}. {item.description}"[:300].strip(),
        url=_absolute(request, item.get_absolute_url()),
        image=_picture(card, request) if may_be_shared(item) else "",
        robots=robots_of(item),
    )


def _meta_of_place(context: Any, request: HttpRequest | None) -> ShareMeta:
    match = getattr(request, "resolver_match", None)
    title, is_indexed = PLACES.get(match.url_name if match else "", ("A.M.I.S.", False))
    is_plain = is_indexed and not (request and request.GET)
    return ShareMeta(
        title=title,
        url=_absolute(request, request.path) if request and is_indexed else "",
        robots="" if is_plain else "noindex, follow",
    )


def _sections(request: HttpRequest | None) -> list[Page]:
    site = Site.find_for_request(request)
    return list(site.root_page.get_children().live().public().in_menu()) if site else []


def _page(context: Any) -> Page | None:
    page = context.get("page")
    return page if isinstance(page, BasePage) else None


def _item(context: Any) -> ArchiveItem | None:
    item = context.get("item")
    return item if isinstance(item, ArchiveItem) and "citation" in context else None


def _address(page: Page, request: HttpRequest | None) -> str:
    return page.get_url(request) or ""


def _picture(card: Any, request: HttpRequest | None) -> str:
    return _absolute(request, card.picture.url) if card and card.picture else ""


def _absolute(request: HttpRequest | None, path: str) -> str:
    return request.build_absolute_uri(path) if request else path
