"""Valid pieces, files, people and pages for tests, each said in one line; nothing is public unless asked."""

from __future__ import annotations

import datetime
from io import BytesIO
from itertools import count
from typing import Any

from django.contrib.auth.models import Permission, User
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.utils import timezone
from PIL import Image
from wagtail.models import Page, Site

from home.models import AgendaPage, EvenementPage, HomePage, StandardPage
from luttes.models import LutteIndexPage, LuttePage
from media_lib.models import (
    Access,
    ArchiveDocument,
    ArchiveItem,
    ConsentBasis,
    Derivative,
    Fonds,
    ItemFile,
    Media,
    Person,
    Photo,
    Place,
    TextTrack,
    Theme,
)
from quartiers.models import QuartierIndexPage, QuartierPage, RecitPage

__all__ = [
    "JPEG",
    "make_agenda",
    "make_archivist",
    "make_derivative",
    "make_editor",
    "make_event",
    "make_file",
    "make_fonds",
    "make_home",
    "make_item",
    "make_lutte",
    "make_member",
    "make_open_item",
    "make_person",
    "make_place",
    "make_quartier",
    "make_recit",
    "make_standard",
    "make_superuser",
    "make_theme",
    "make_track",
    "make_user",
]


def _jpeg() -> bytes:
    picture = BytesIO()
    Image.new("RGB", (4, 3), "white").save(picture, "JPEG")
    return picture.getvalue()


JPEG = _jpeg()
"""Four pixels by three."""
_numbers = count(1)
PERMISSIONS = {
    "member": ["shelter_item"],
    "editor": ["shelter_item", "open_unrecognisable"],
    "archivist": ["shelter_item", "open_unrecognisable", "manage_rights"],
}


# --- People who sign in -----------------------------------------------------------------------------------------------
def make_user(role: str = "", **fields: Any) -> User:
    """Someone who may sign in, with the permissions of a role and no others."""
    name = fields.pop("username", f"{role or 'compte'}-{next(_numbers)}")
    user = User.objects.create_user(name, fields.pop("email", f"{name}@example.org"), "secret", **fields)
    codes = PERMISSIONS.get(role, [])
    user.user_permissions.set(
        Permission.objects.filter(codename__in=codes, content_type__app_label="media_lib")
    )
    return User.objects.get(pk=user.pk)


def make_member(**fields: Any) -> User:
    """A member."""
    return make_user("member", **fields)


def make_editor(**fields: Any) -> User:
    """An editor."""
    return make_user("editor", **fields)


def make_archivist(**fields: Any) -> User:
    """An archivist."""
    return make_user("archivist", **fields)


def make_superuser(**fields: Any) -> User:
    """An administrator."""
    return make_user(is_superuser=True, is_staff=True, **fields)


# --- Vocabulary -------------------------------------------------------------------------------------------------------
def make_place(name: str = "", **fields: Any) -> Place:
    """A quartier, unless said otherwise."""
    return Place.objects.create(name=name or f"Lieu {next(_numbers)}", **fields)


def make_theme(name: str = "", **fields: Any) -> Theme:
    """A theme."""
    return Theme.objects.create(name=name or f"Thème {next(_numbers)}", **fields)


def make_person(name: str = "", **fields: Any) -> Person:
    """Someone whose name is private, unless ``is_public``."""
    return Person.objects.create(name=name or f"Personne {next(_numbers)}", **fields)


def make_fonds(name: str = "", **fields: Any) -> Fonds:
    """A fonds with its collection."""
    return Fonds.objects.create(name=name or f"Fonds {next(_numbers)}", **fields)


# --- Pieces -----------------------------------------------------------------------------------------------------------
def make_item(**fields: Any) -> ArchiveItem:
    """A notice nobody but the team may read, unless its rights are given."""
    places, themes = fields.pop("places", []), fields.pop("themes", [])
    fields.setdefault("title", f"Document {next(_numbers)}")
    fields.setdefault("kind", ArchiveItem.Kind.FILM)
    fields.setdefault("credit_line", "© A.M.I.S.")
    item = ArchiveItem(fonds=fields.pop("fonds", None) or make_fonds(), **fields)
    item.places, item.themes = places, themes
    item.save()
    item.save()  # the words of places and themes are known once the piece has a key
    item.refresh_window()
    return ArchiveItem.objects.get(pk=item.pk)


def make_open_item(**fields: Any) -> ArchiveItem:
    """A piece anybody may see: public, nobody recognisable, credited."""
    return make_item(**{"access": Access.PUBLIC, "consent_basis": ConsentBasis.NOT_NEEDED} | fields)


def make_file(item: ArchiveItem, kind: str = "media", content: bytes = b"", **fields: Any) -> ItemFile:
    """A file of a piece: ``media``, ``photo`` or ``document``, its original on the private disk."""
    makers = {"media": _media, "photo": _photo, "document": _document}
    content = content or (JPEG if kind == "photo" else b"original")
    original = makers[kind](item, ContentFile(content, name=fields.pop("name", "")), **fields)
    return ItemFile.objects.create(item=item, **{kind: original})


def _media(item: ArchiveItem, content: ContentFile, **fields: Any) -> Media:
    content.name = content.name or "film.avi"
    given = {"title": "film", "type": "video", "duration": 0, "mime": "video/x-msvideo"} | fields
    return Media.objects.create(folder=item.uuid, file=content, **given)


def _photo(item: ArchiveItem, content: ContentFile, **fields: Any) -> Photo:
    content.name = content.name or "photo.jpg"
    given = {"title": "photo", "width": 4, "height": 3, "mime": "image/jpeg"} | fields
    return Photo.objects.create(folder=item.uuid, file=content, **given)


def _document(item: ArchiveItem, content: ContentFile, **fields: Any) -> ArchiveDocument:
    content.name = content.name or "papier.pdf"
    given = {"title": "papier", "mime": "application/pdf"} | fields
    return ArchiveDocument.objects.create(folder=item.uuid, file=content, **given)


def make_derivative(
    file: ItemFile, role: str = "web", mime: str = "video/mp4", content: bytes = b"0123456789", **fields: Any
) -> Derivative:
    """A copy made for showing, on the private disk; with ``is_published``, its public copy too."""
    name = "copie." + mime.rpartition("/")[2]
    copy = Derivative(file=file, role=role, mime=mime, byte_size=len(content), **fields)
    copy.content.save(name, ContentFile(content), save=True)
    if copy.is_published:
        storages["public"].save(copy.content.name, ContentFile(content))
    return copy


def make_track(file: ItemFile, words: str = "Bonjour le quartier.", **fields: Any) -> TextTrack:
    """French captions of one line."""
    content = f"WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n{words}\n"
    return TextTrack.objects.create(file=file, content=content, **fields)


# --- Pages ------------------------------------------------------------------------------------------------------------
def make_home(**fields: Any) -> HomePage:
    """The front page, root of the default site: the same one each time."""
    existing = HomePage.objects.first()
    if existing:
        return existing
    root = Page.get_first_root_node()
    # Every fresh Wagtail comes with a page of welcome that holds the address « home ».
    root.get_children().delete()
    root = Page.get_first_root_node()
    home = root.add_child(instance=HomePage(title="A.M.I.S.", headline="Nos vies", slug="home", **fields))
    Site.objects.all().delete()
    Site.objects.create(hostname="localhost", root_page=home, is_default_site=True, site_name="A.M.I.S.")
    return home


def _child(parent: Page, page: Page) -> Any:
    page.first_published_at = page.last_published_at = timezone.now()
    return parent.add_child(instance=page)


def _only(model: type[Page], title: str, slug: str) -> Any:
    return model.objects.first() or _child(make_home(), model(title=title, slug=slug, show_in_menus=True))


def make_standard(title: str = "", **fields: Any) -> StandardPage:
    """A plain page under the front page."""
    return _child(make_home(), StandardPage(title=title or f"Page {next(_numbers)}", **fields))


def make_quartier(title: str = "", **fields: Any) -> QuartierPage:
    """A quartier and its place."""
    title = title or f"Quartier {next(_numbers)}"
    place = fields.pop("place", None) or make_place(f"{title} (lieu)")
    return _child(
        _only(QuartierIndexPage, "Quartiers", "quartiers"), QuartierPage(title=title, place=place, **fields)
    )


def make_recit(quartier: QuartierPage | None = None, **fields: Any) -> RecitPage:
    """A résident's account, with her agreement and read back to her."""
    given = {
        "title": f"Récit {next(_numbers)}",
        "narrator": "Une voisine",
        "agreement": "granted",
        "read_back_on": datetime.date(2026, 1, 15),
    } | fields
    return _child(quartier or make_quartier(), RecitPage(**given))


def make_lutte(**fields: Any) -> LuttePage:
    """A struggle."""
    places = fields.pop("places", [])
    given = {"title": f"Lutte {next(_numbers)}", "demand": "Un toit pour toutes et tous"} | fields
    page = LuttePage(**given)
    page.places = places
    return _child(_only(LutteIndexPage, "Luttes", "luttes"), page)


def make_agenda() -> AgendaPage:
    """The agenda."""
    return _only(AgendaPage, "Agenda", "agenda")


def make_event(**fields: Any) -> EvenementPage:
    """A meeting in a week, for two hours."""
    start = fields.pop("starts_at", None) or timezone.now() + datetime.timedelta(days=7)
    given = {
        "title": f"Rendez-vous {next(_numbers)}",
        "ends_at": start + datetime.timedelta(hours=2),
    } | fields
    return _child(make_agenda(), EvenementPage(starts_at=start, **given))
