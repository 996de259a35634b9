"""The demonstration once loaded: accounts, states, counts, pages without a broken link; a second load changes nothing."""

import re
from collections import Counter, deque
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.auth import authenticate
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page, ReferenceIndex, Revision

from amis_cms.demo.loader.accounts import ACCOUNTS
from luttes.models import CampagnePage, DossierPage, LuttePage
from media_lib.models import (
    Access,
    ArchiveItem,
    Consent,
    ConsentBasis,
    Credit,
    Derivative,
    ItemFile,
    Passage,
    TextTrack,
)
from quartiers.models import QuartierPage, RecitPage

pytestmark = pytest.mark.django_db(transaction=True)
COUNTED = (
    Page,
    Revision,
    ArchiveItem,
    ItemFile,
    Derivative,
    TextTrack,
    Passage,
    Consent,
    Credit,
    ReferenceIndex,
)


def stored_names():
    places = [Path(settings.STORAGES[name]["OPTIONS"]["location"]) for name in ("default", "public")]
    return {str(path) for place in places for path in place.rglob("*") if path.is_file()}


def picture_of_the_site():
    """Everything that a second load could change."""
    rows = {model.__name__: model.objects.count() for model in COUNTED}
    pages = set(
        Page.objects.values_list("pk", "path", "title", "latest_revision_id", "live_revision_id", "live")
    )
    pieces = set(
        ArchiveItem.objects.values_list("pk", "reference_code", "access", "updated_at", "latest_revision_id")
    )
    copies = set(Derivative.objects.values_list("pk", "content", "is_published"))
    return rows, pages, pieces, copies


def test_the_demonstration_holds_what_was_promised(demo):
    pieces = ArchiveItem.objects.archival()
    kinds = Counter(pieces.exclude(files=None).values_list("kind", flat=True).distinct().order_by())
    assert pieces.count() >= 60
    assert set(Access.values) <= set(pieces.values_list("access", flat=True))
    assert set(ConsentBasis.values) <= set(pieces.values_list("consent_basis", flat=True))
    assert pieces.filter(files=None).exists(), "a tape not digitised"
    assert pieces.filter(sensitive=True).exists()
    assert pieces.exclude(withdrawn_at=None).exists()
    assert [item for item in pieces if item.embargo_until and not item.is_cleared]
    with_files = pieces.exclude(files=None).distinct()
    assert with_files.filter(kind__in=["photographie", "affiche"]).count() >= 25, kinds
    films = ItemFile.objects.filter(media__type="video")
    assert films.count() >= 6
    assert all(film.tracks.filter(kind="captions").exists() for film in films)
    assert ItemFile.objects.filter(media__type="audio").count() >= 4
    assert ItemFile.objects.filter(document__isnull=False).count() >= 6
    assert RecitPage.objects.live().count() >= 8
    assert QuartierPage.objects.live().count() >= 5
    assert not ItemFile.objects.filter(derivatives=None).exists(), "every file is prepared"


def test_accounts_open_with_the_password_given_and_with_the_rights_of_their_group(demo):
    for name in ACCOUNTS:
        user = authenticate(username=name, password=settings.DEMO_PASSWORD)
        assert user is not None, name
        assert user.is_superuser == (name == "admin")
        client = Client()
        client.force_login(user)
        assert client.get("/admin/").status_code == 200
        assert client.get("/admin/archives/").status_code == 200
        assert (client.get("/admin/archives/lettres/").status_code == 200) == (
            name in ("archiviste", "admin")
        )


def test_a_second_load_changes_nothing(demo):
    before = picture_of_the_site()
    call_command("load_demo", verbosity=0)
    assert picture_of_the_site() == before


def test_no_file_of_the_demonstration_is_missing_and_public_copies_follow_rights(demo):
    assert all(copy.content.storage.exists(copy.content.name) for copy in Derivative.objects.all())
    names = stored_names()
    for item in ArchiveItem.objects.all():
        in_the_open = [name for name in names if "/public/" in name and str(item.uuid) in name]
        assert not in_the_open or item.is_cleared, item


def test_every_page_of_claims_shows_its_sources(demo):
    client = Client()
    for model in (QuartierPage, LuttePage, DossierPage):
        for page in model.objects.live():
            soup = BeautifulSoup(client.get(page.url).content, "html.parser")
            assert "Source" in soup.get_text(), page.url
            foreign = [link["href"] for link in soup.select("main a[href^=http]")]
            assert foreign, page.url


def test_what_is_invented_says_so(demo):
    client = Client()
    for page in [*RecitPage.objects.live(), *CampagnePage.objects.live()]:
        assert "démonstration" in client.get(page.url).content.decode().lower(), page.url
    for item in ArchiveItem.objects.cleared():
        assert "démonstration" in client.get(item.get_absolute_url()).content.decode().lower(), item


def links_of(html, base):
    """Every address a page leads to or loads from this site."""
    soup = BeautifulSoup(html, "html.parser")
    found = [
        tag.get(name) for tag in soup.find_all(True) for name in ("href", "src", "poster") if tag.get(name)
    ]
    for tag in soup.select("[srcset]"):
        found += [part.split()[0] for part in tag["srcset"].split(",") if part.strip()]
    found += [tag["content"] for tag in soup.select("meta[property='og:image']")]
    for address in found:
        parts = urlsplit(urldefrag(urljoin(base, address.strip()))[0])
        if parts.scheme in ("http", "https") and parts.netloc == "testserver":
            yield parts.path + (f"?{parts.query}" if parts.query else "")


def test_no_link_and_no_picture_of_the_site_is_broken(demo):
    client, seen, waiting, broken = Client(), {"/"}, deque([("/", "")]), []
    pages = 0
    while waiting:
        address, source = waiting.popleft()
        if address.startswith("/static/"):
            if not finders.find(address.removeprefix("/static/").partition("?")[0]):
                broken.append((address, source))
            continue
        response = (
            client.head(address) if address.startswith(("/media/", "/fichiers/")) else client.get(address)
        )
        if response.status_code not in (200, 301, 302):
            broken.append((address, response.status_code, source))
        is_page = (
            response.headers.get("Content-Type", "").startswith("text/html") and response.status_code == 200
        )
        if not is_page or "?" in address:
            continue
        pages += 1
        html = response.content.decode()
        assert not re.search(r"\{[{%]", html), f"a template shows through on {address}"
        for link in links_of(html, f"http://testserver{address}"):
            if link not in seen:
                seen.add(link)
                waiting.append((link, address))
    assert broken == []
    assert pages >= 60
    missing = {page.url for page in Page.objects.live().public().filter(depth__gt=1)} - seen
    assert not missing, "pages that nothing leads to"
