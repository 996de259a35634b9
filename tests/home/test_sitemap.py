"""Search engines and shared links are told what may be found, and nothing else."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import (
    STATES,
    attach_photo,
    make_item_with,
    make_lutte,
    make_open_item,
    make_person,
    make_recit,
    make_site,
    make_standard,
)

pytestmark = pytest.mark.django_db
CLEARED_PLAIN = {"public", "on_request", "embargo_over", "recorded", "recorded_for_now", "decided"}


def told(client) -> set[str]:
    response = client.get("/sitemap.xml")
    assert response.status_code == 200
    return set(re.findall(r"<loc>http://testserver(.+?)</loc>", response.content.decode()))


def meta(client, address) -> dict[str, str]:
    page = client.get(address).content.decode()
    found = re.findall(r'<meta (?:property|name)="([\w:]+)" content="([^"]*)"', page)
    return dict(found)


def test_public_pages_are_told_of(client):
    page = make_standard()
    make_standard(live=False)
    make_standard(sensitive=True)
    assert told(client) == {
        "/",
        page.url,
        "/quartiers/",
        "/luttes/",
        "/dossiers/",
        "/agenda/",
        "/archives/",
        "/nous-ecrire/",
    }


def test_exactly_the_notices_that_may_be_read_without_a_warning_are_told_of(client):
    make_site()
    items = {state: make_item_with(state) for state in STATES}
    notices = {state for state, item in items.items() if f"/archives/{item.reference_code}/" in told(client)}
    assert notices == CLEARED_PLAIN


def test_a_recit_taken_back_is_told_of_no_more(client):
    person = make_person(is_public=False)
    recit = make_recit(narrator_person=person)
    assert recit.url in told(client)
    person.withdraw()
    assert recit.url not in told(client)


def test_the_map_costs_the_same_for_one_page_and_for_many(client):
    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            told(client)
        return len(queries)

    make_standard()
    make_open_item()
    told(client)
    few = cost()
    for _ in range(4):
        make_standard()
        make_open_item()
    assert cost() == few


def test_robots_are_asked_to_leave_files_and_the_admin_alone(client):
    response = client.get("/robots.txt")
    lines = response.content.decode().splitlines()
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert {"Disallow: /admin/", "Disallow: /fichiers/"} <= set(lines)
    assert "Sitemap: http://testserver/sitemap.xml" in lines


# --- What a page says of itself ---------------------------------------------------------------------------------------
def test_a_page_says_its_title_and_summary_to_those_who_share_it(client):
    page = make_standard(title="La fête", summary='On danse "dehors".')
    said = meta(client, page.url)
    assert said["og:title"] == "La fête"
    assert said["og:description"] == "On danse &quot;dehors&quot;."
    assert said["og:url"].endswith(page.url)
    assert "robots" not in said


def test_the_picture_of_a_page_is_shared_only_when_nobody_can_be_recognised_in_it(client):
    shown = {}
    for state in ("public", "recorded", "decided", "sensitive"):
        cover = make_item_with(state)
        attach_photo(cover)
        shown[state] = "og:image" in meta(client, make_standard(cover=cover).url)
        notice = meta(client, f"/archives/{cover.reference_code}/")
        assert ("og:image" in notice) == shown[state]
    assert shown == {"public": True, "recorded": False, "decided": False, "sensitive": False}


def test_the_picture_shared_has_a_whole_address(client):
    cover = make_open_item()
    attach_photo(cover)
    assert meta(client, make_standard(cover=cover).url)["og:image"].startswith("http://testserver/")


def test_pages_to_be_protected_and_filtered_listings_are_not_indexed(client):
    make_site()
    assert meta(client, make_standard(sensitive=True).url)["robots"] == "noindex"
    assert meta(client, "/archives/?q=x")["robots"] == "noindex, follow"
    assert "robots" not in meta(client, "/archives/")


# --- Where the reader is ----------------------------------------------------------------------------------------------
def test_the_menu_names_the_sections_in_order_and_marks_this_one(client):
    make_site()
    page = client.get("/archives/").content.decode()
    nav = page[page.index("top-links") : page.index("top-menu")]
    links = re.findall(r'<a href="(/\w+/)" (aria-current="true")?>(\w+)</a>', nav)
    assert [(title, bool(current)) for _, current, title in links] == [
        ("Quartiers", False),
        ("Luttes", False),
        ("Dossiers", False),
        ("Archives", True),
        ("Agenda", False),
    ]


def test_the_way_back_goes_through_every_page_above(client):
    recit = make_recit()
    page = client.get(recit.url).content.decode()
    crumbs = re.findall(r'<a href="([^"]+)">', page[page.index("crumbs-list") : page.index("</ol>")])
    quartier = recit.get_parent()
    assert crumbs == ["/", "/quartiers/", quartier.url]
    item = make_open_item()
    notice = client.get(f"/archives/{item.reference_code}/").content.decode()
    crumbs = re.findall(r'<a href="([^"]+)">', notice[notice.index("crumbs-list") : notice.index("</ol>")])
    assert crumbs == ["/", "/archives/"]


def test_a_lutte_stands_on_the_page_of_its_quartier(client):
    recit = make_recit()
    quartier = recit.get_parent().specific
    lutte = make_lutte(title="Une place à nous", places=[quartier.place])
    make_lutte(title="Ailleurs")
    make_lutte(title="Brouillon", places=[quartier.place], live=False)
    shelves = {shelf.title: shelf.entries for shelf in client.get(quartier.url).context["shelves"]}
    assert list(shelves) == ["Luttes"]
    assert [page.pk for page in shelves["Luttes"]] == [lutte.pk]
