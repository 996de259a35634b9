"""A piece in each state, on every surface of the site, and who may see it: domain.md written once, for the tests."""

import datetime
from dataclasses import dataclass

from django.core.files.base import ContentFile
from django.test import Client
from django.utils import timezone
from wagtail.models import ReferenceIndex

from home.models import StandardPage
from media_lib import public_copies
from media_lib.models import Access, ArchiveItem, ConsentBasis, Passage, PhotoRendition
from tests.factories import (
    STATES,
    add_copy,
    attach_film,
    attach_pdf,
    attach_photo,
    make_consent,
    make_item,
    make_item_with,
    make_open_item,
    make_standard,
    make_user,
    picture_bytes,
)

# --- Who: each role holds what the one before holds --------------------------------------------------------------------
NOBODY: tuple[str, ...] = ()
ADMIN = ("admin",)
ARCHIVISTS = ("archivist", *ADMIN)
STAFF = ("editor", *ARCHIVISTS)
INSIDE = ("author", *STAFF)
TEAM = ("member", *INSIDE)
ALL = ("anonymous", *TEAM)
ROLES = ALL


# --- What: every state of domain.md, those of the factories and what combines them ------------------------------------
def _consented(state, **fields):
    item = make_item(consent_basis=ConsentBasis.RECORDED, **fields)
    make_consent(item, state=state)
    return ArchiveItem.objects.get(pk=item.pk)


MORE_STATES = {
    "illustration": lambda **f: make_open_item(kind="illustration", **f),
    "consent_withdrawn": lambda **f: _consented("withdrawn", access=Access.PUBLIC, **f),
    "members_refused": lambda **f: _consented("refused", access=Access.MEMBERS, **f),
    "members_embargoed": lambda **f: make_item(
        access=Access.MEMBERS, embargo_until=timezone.localdate() + datetime.timedelta(days=3), **f
    ),
    "reopened_by_mistake": lambda **f: make_open_item(withdrawn_at=timezone.now(), **f),
}
# state: (who reads the notice, who sees the files, is a copy in the open, may its picture be shared elsewhere)
RULES = {
    "public": (ALL, ALL, True, True),
    "embargo_over": (ALL, ALL, True, True),
    "illustration": (ALL, ALL, True, True),
    "recorded": (ALL, ALL, True, False),
    "decided": (ALL, ALL, True, False),
    "recorded_for_now": (ALL, ALL, False, False),
    "sensitive": (ALL, ALL, False, False),
    "on_request": (ALL, INSIDE, False, False),
    "members": (TEAM, TEAM, False, False),
    "members_refused": (INSIDE, INSIDE, False, False),
    "members_embargoed": (INSIDE, INSIDE, False, False),
    "pending": (INSIDE, INSIDE, False, False),
    "embargoed": (INSIDE, INSIDE, False, False),
    "unknown_consent": (INSIDE, INSIDE, False, False),
    "recorded_ended": (INSIDE, INSIDE, False, False),
    "asked": (INSIDE, INSIDE, False, False),
    "refused": (INSIDE, INSIDE, False, False),
    "consent_withdrawn": (INSIDE, INSIDE, False, False),
    "without_credit": (INSIDE, INSIDE, False, False),
    "sensitive_alone": (INSIDE, INSIDE, False, False),
    "closed": (ARCHIVISTS, ARCHIVISTS, False, False),
    "withdrawn": (ARCHIVISTS, ARCHIVISTS, False, False),
    "reopened_by_mistake": (ARCHIVISTS, ARCHIVISTS, False, False),
}
assert set(RULES) == set(STATES) | set(MORE_STATES)

TITLE, DESCRIPTION = "Zanzibar sur la dalle", "Une girandole qui tourne."
CAPTION, NOTE, WHY = "Légende quetsche", "Remarque papaye", "Raison mirabelle"
PASSAGE, WORDS, SPOKEN = "Le mot ylang", "Paroles coriandre", "Bonjour ravigote"
SENTENCE = "Ce document n&#x27;est plus montré ici."
SECRETS = {"title": TITLE, "description": DESCRIPTION, "passage": PASSAGE, "words": WORDS, "spoken": SPOKEN}
PAGE_SECRETS = {"caption": CAPTION, "note": NOTE, "why": WHY}
"""Words that are nowhere else on the site: wherever one stands, the piece shows."""


@dataclass
class Scene:
    """One piece with its files, a passage, and the page that shows it in every way."""

    state: str
    item: ArchiveItem
    passage: Passage
    page: StandardPage
    clients: dict[str, Client]
    files: dict[str, object]

    @property
    def notice_readers(self):
        return set(RULES[self.state][0])

    @property
    def file_readers(self):
        return set(RULES[self.state][1])

    @property
    def is_public(self):
        return "anonymous" in self.file_readers

    @property
    def is_listed(self):
        return "anonymous" in self.notice_readers

    @property
    def is_sensitive(self):
        return self.state.startswith("sensitive")

    @property
    def is_illustration(self):
        return self.state == "illustration"

    def readers(self, address, words, **asked):
        """The roles to whom an address shows any of these words."""
        return {role for role in ROLES if any(word in self.read(role, address, **asked) for word in words)}

    def read(self, role, address, **asked):
        response = self.clients[role].get(address, asked)
        return body(response).decode(errors="replace")

    def answered(self, address, **headers):
        """The roles to whom an address answers with something of its own."""
        found = {role: self.clients[role].get(address, headers=headers).status_code for role in ROLES}
        return {role for role, status in found.items() if status in (200, 206, 304)}


def body(response):
    return b"".join(response.streaming_content) if response.streaming else response.content


def essence(response):
    """What a stranger can compare: status, headers apart from the date and cookies, body."""
    headers = {name: value for name, value in response.headers.items() if name not in ("Date", "Set-Cookie")}
    return response.status_code, headers, body(response)


def make_scene(state):
    """Build the piece and everything that could give it away."""
    author = make_user("member")
    make = {**{name: lambda n=name, **f: make_item_with(n, **f) for name in STATES}, **MORE_STATES}[state]
    item = make(title=TITLE, description=DESCRIPTION, created_by=author)
    film, photo = attach_film(item, captions=True), attach_photo(item)
    files = {"film": film, "photo": photo, "paper": attach_pdf(item), "rendition": _thumbnail(photo.photo)}
    track = film.tracks.get()
    track.content = f"WEBVTT\n\n00:00.000 --> 00:02.000\n{SPOKEN}.\n"
    track.save()
    files["track"] = track
    passage = Passage.objects.create(
        file=film, title=PASSAGE, words=WORDS, why=WHY, start_ms=0, end_ms=900, created_by=author
    )
    public_copies.refresh(item)
    item = ArchiveItem.objects.get(pk=item.pk)
    return Scene(state, item, passage, show_on_page(item, passage), _sign_in(author), files)


def show_on_page(item, passage):
    """A live page with the piece as its cover and in every block, as when the piece closed after publication."""
    row = {"item": item, "caption": CAPTION}
    body = [
        ("item", row),
        ("passage", {"passage": passage, "note": NOTE}),
        *(
            ("selection", {"mode": "picked", "picked": [row], "display": d})
            for d in ("gallery", "playlist", "list")
        ),
        ("selection", {"mode": "live", "picked": [], "limit": 12, "display": "list", "kinds": []}),
        ("chronology", {"title": "Dates", "entries": [{"date": "1985", "title": "Un jour", "item": item}]}),
        ("download", {"item": item, "label": CAPTION}),
    ]
    page = make_standard(title="La page qui montre", slug="montre", live=False)
    page.body, page.cover = body, item
    page.save()
    # Straight to the row: the publishing rule would refuse a piece that is closed already.
    StandardPage.objects.filter(pk=page.pk).update(live=True, first_published_at=timezone.now())
    page = StandardPage.objects.get(pk=page.pk)
    ReferenceIndex.create_or_update_for_object(page)
    return page


def _thumbnail(photo):
    return PhotoRendition.objects.create(
        image=photo, filter_spec="max-165x165", width=4, height=3, file=ContentFile(picture_bytes(), "a.jpg")
    )


def _sign_in(author):
    clients = {"anonymous": Client()}
    for role in TEAM:
        clients[role] = Client()
        clients[role].force_login(author if role == "author" else make_user(role))
    return clients


__all__ = [
    "CAPTION", "NOTE", "PAGE_SECRETS", "PASSAGE", "ROLES", "RULES", "SECRETS", "SENTENCE", "SPOKEN", "TEAM", "TITLE",
    "WORDS", "Scene", "add_copy", "body", "essence", "make_scene",
]  # fmt: skip
