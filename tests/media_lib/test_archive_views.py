"""The listing and the notices answer whatever is asked of them, and only with what their reader may know."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from media_lib.models import Access, ConsentBasis, Credit, Fonds, ItemFile, Media, TextTrack
from media_lib.views.archive import read_start
from tests.factories import (
    STATES,
    attach_photo,
    make_fonds,
    make_item,
    make_item_with,
    make_open_item,
    make_person,
    make_place,
    make_recit,
    make_standard,
    make_theme,
    make_user,
)
from tests.home.naughty import NAUGHTY

pytestmark = pytest.mark.django_db
LISTED = {
    "public",
    "on_request",
    "embargo_over",
    "recorded",
    "recorded_for_now",
    "decided",
    "sensitive",
}


def titles(response) -> list[str]:
    return [card.title for card in response.context["cards"]]


def ask(client, **filters):
    response = client.get("/archives/", filters)
    assert response.status_code == 200
    return response


def notice(item) -> str:
    return f"/archives/{item.reference_code}/"


# --- The listing ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("state", STATES)
def test_the_public_finds_exactly_the_notices_it_may_read(client, state):
    item = make_item_with(state)
    assert titles(ask(client)) == ([item.title] if state in LISTED else [])
    assert client.get(notice(item)).status_code == (200 if state in LISTED else 404)


def test_each_role_finds_what_it_may_read(client):
    for state in ("public", "members", "pending", "closed", "withdrawn"):
        make_item_with(state, title=state)
    found = {}
    for role in ("visitor", "member", "editor", "archivist"):
        client.force_login(make_user(role))
        found[role] = set(titles(ask(client)))
    assert found == {
        "visitor": {"public"},
        "member": {"public", "members"},
        "editor": {"public", "members", "pending"},
        "archivist": {"public", "members", "pending", "closed", "withdrawn"},
    }


def test_illustrations_are_no_archive_pieces(client):
    logo = make_open_item(kind="illustration")
    assert titles(ask(client)) == []
    assert client.get(notice(logo)).status_code == 200


def test_filters_keep_what_is_asked_for_and_can_be_taken_off(client):
    place, theme, fonds = make_place(name="Pissevin"), make_theme(name="Logement"), make_fonds(name="Atelier")
    street = make_place(name="Place Debussy", kind="rue", parent=place)
    film = make_open_item(title="La fête", places=[street], themes=[theme], fonds=fonds, kind="film")
    make_open_item(title="Autre chose", kind="tract", date_edtf="1999", fonds=make_fonds())
    for filters in ({"quartier": "pissevin"}, {"theme": "logement"}, {"fonds": "atelier"}, {"kind": "film"}):
        response = ask(client, **filters)
        assert titles(response) == [film.title]
        assert response.context["is_filtered"]
        (_words, address), *more = response.context["active_filters"]
        assert (address, more) == ("/archives/", [])
    assert titles(ask(client, q="fetes", decade="1980", kind="film")) == [film.title]


def test_a_filter_that_means_nothing_is_left_aside(client):
    item = make_open_item()
    asked = {"quartier": "nulle-part", "theme": "\0", "kind": "illustration", "decade": "zzz", "sort": "x"}
    response = ask(client, **asked, person="1' OR 1=1", fonds="9" * 400)
    assert titles(response) == [item.title]
    assert not response.context["is_filtered"]


def test_the_public_cannot_ask_for_a_name_it_may_not_read(client):
    hidden, named = make_person(name="Nom Privé", is_public=False), make_person(name="Nom Public")
    make_open_item(title="Son film", people=[named])
    make_open_item(title="Autre film", people=[hidden])
    assert titles(ask(client, person=named.slug)) == ["Son film"]
    assert len(titles(ask(client, person=hidden.slug))) == 2
    assert "Nom Privé" not in str(ask(client).context["filter_form"])
    client.force_login(make_user("member"))
    assert titles(ask(client, person=hidden.slug)) == ["Autre film"]


def test_whoever_agreed_to_be_filmed_is_not_found_by_her_name(client):
    person = make_person(name="Une voisine connue")
    item = make_item_with("recorded")
    item.consents.update(person=person)
    assert titles(ask(client, person=person.slug)) == []


def test_a_rough_date_is_found_in_every_decade_it_touches(client):
    make_open_item(title="vers 1985", date_edtf="1985~")
    make_open_item(title="entre 1979 et 1981", date_edtf="[1979..1981]")
    make_open_item(title="sans date", date_edtf="")
    assert titles(ask(client, decade="1980")) == ["entre 1979 et 1981", "vers 1985"]
    assert titles(ask(client, decade="1970")) == ["entre 1979 et 1981"]
    assert titles(ask(client, undated="on")) == ["sans date"]
    assert titles(ask(client)) == ["entre 1979 et 1981", "vers 1985", "sans date"]


def test_the_histogram_counts_what_its_links_show(client):
    for date in ("1985~", "[1979..1981]", "1994-22", "1986/..", "[..1974]", ""):
        make_open_item(date_edtf=date)
    response = ask(client)
    bars = response.context["histogram"]
    assert bars[0].decade == 1970
    assert bars[-1].decade == 1990
    for bar in bars:
        assert client.get(bar.url).context["total"] == bar.count
    assert response.context["undated_count"] == 1
    assert client.get(response.context["undated_url"]).context["total"] == 1


def test_pieces_are_put_in_the_order_asked_for(client):
    make_open_item(title="B", date_edtf="1970", created_at=timezone.now() - datetime.timedelta(days=9))
    make_open_item(title="A", date_edtf="1990")
    assert titles(ask(client)) == ["B", "A"]
    assert titles(ask(client, sort="titre")) == titles(ask(client, sort="recents")) == ["A", "B"]


@pytest.mark.parametrize(("page", "number"), [("-1", 2), ("99", 2), ("zzz", 1), ("", 1), ("9" * 5000, 1)])
def test_a_page_that_does_not_exist_shows_one_that_does(client, page, number):
    for _ in range(25):
        make_open_item()
    response = ask(client, page=page)
    assert response.context["page_obj"].number == number
    assert len(response.context["cards"]) == (24 if number == 1 else 1)


def test_anything_may_be_asked_of_the_listing(client):
    make_open_item()
    fields = ("q", "quartier", "theme", "fonds", "kind", "decade", "person", "sort", "undated", "page")
    for text in [*NAUGHTY, "mot " * 25_000]:
        assert client.get("/archives/", dict.fromkeys(fields, text)).status_code == 200, text[:80]


def test_signs_alone_find_nothing_rather_than_everything(client):
    make_open_item()
    assert titles(ask(client, q="%%% _ '\"")) == []


def test_a_listing_costs_the_same_for_two_pieces_and_for_twenty(client):
    place, theme = make_place(), make_theme()

    def cost() -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            ask(client)
        return len(queries)

    for _ in range(2):
        attach_photo(make_open_item(places=[place], themes=[theme]))
    ask(client)
    few = cost()
    for _ in range(18):
        attach_photo(make_open_item(places=[place], themes=[theme]))
    assert cost() == few


# --- Notices ----------------------------------------------------------------------------------------------------------
def test_a_cote_in_lower_case_leads_to_its_notice(client):
    item = make_open_item()
    response = client.get(notice(item).lower(), {"t": "31"})
    assert response.status_code == 301
    assert response.headers["Location"] == f"{notice(item)}?t=31"


def test_an_unknown_cote_and_a_hidden_one_answer_alike(client):
    hidden = client.get(notice(make_item()))
    unknown = client.get("/archives/AMIS-V-9999/")
    assert hidden.status_code == unknown.status_code == 404
    assert hidden.content.replace(b"0001", b"9999") == unknown.content.replace(b"0001", b"9999")


@pytest.mark.parametrize(
    "path", ["AMIS-V-1/", "AMIS-V-٠٠٠١/", "amis-v-0001%0A/", "../admin/", "AMIS-V-0001%00/"]
)
def test_what_is_no_cote_is_not_found(client, path):
    make_open_item()
    assert client.get(f"/archives/{path}").status_code == 404


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("31", 31), ("31s", 31), ("1m31", 91), ("1m31s", 91), ("2m", 120), ("1h02m03s", 3723), ("0", 0)],
)
def test_a_moment_is_read_as_people_write_it(text, seconds):
    assert read_start(text) == seconds


@pytest.mark.parametrize("text", ["", "zzz", "-3", "1.5", "٣١", "9" * 400, "31s31", "<script>"])
def test_a_moment_that_is_not_one_starts_from_the_beginning(client, text):
    assert read_start(text) is None
    assert client.get(notice(make_open_item()), {"t": text}).context["start"] is None


def test_a_notice_tells_search_engines_what_to_leave_alone(client):
    expected = {
        "public": None,
        "recorded": "noimageindex",
        "decided": "noimageindex",
        "sensitive": "noindex, noimageindex",
    }
    found = {state: client.get(notice(make_item_with(state))) for state in expected}
    assert {state: page.headers.get("X-Robots-Tag") for state, page in found.items()} == expected
    assert found["recorded"].context["recognisable"]
    assert not found["public"].context["recognisable"]


def test_only_names_that_may_be_read_stand_in_the_credits(client):
    item = make_open_item(people=[make_person(name="Public"), make_person(name="Privée", is_public=False)])
    withdrawn = make_person(name="Retirée")
    Credit.objects.create(item=item, person=withdrawn, role=Credit.Role.IMAGE)
    withdrawn.withdraw()
    page = client.get(notice(item))
    assert [name for _, name, _ in page.context["credits"]] == ["Public"]
    assert "Privée" not in page.content.decode()
    client.force_login(make_user("archivist"))
    assert len(client.get(notice(item)).context["credits"]) == 3


def filmed(item, **track) -> None:
    media = Media.objects.create(title="film", type="video", folder=item.uuid)
    file = ItemFile.objects.create(item=item, media=media)
    words = "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nBonjour.\n"
    TextTrack.objects.create(file=file, **{"content": words} | track)


def test_what_is_said_is_read_where_the_film_may_be_seen(client):
    open_item, asked = make_open_item(), make_item_with("on_request")
    filmed(open_item)
    filmed(asked)
    assert [cue.text for cue in client.get(notice(open_item)).context["transcript"]] == ["Bonjour."]
    assert client.get(notice(asked)).context["transcript"] == []


def test_a_transcript_not_yet_corrected_stays_with_the_team(client):
    item = make_open_item()
    filmed(item, is_draft=True)
    assert client.get(notice(item)).context["transcript"] == []
    client.force_login(make_user("member"))
    assert len(client.get(notice(item)).context["transcript"]) == 1


def test_a_notice_names_the_pages_that_show_it(client):
    item = make_open_item()
    shown = make_standard(cover=item)
    make_standard(cover=item, live=False)
    taken_back = make_recit(cover=item)
    assert {page.pk for page in client.get(notice(item)).context["pages"]} == {shown.pk, taken_back.pk}
    type(taken_back).objects.filter(pk=taken_back.pk).update(agreement="withdrawn")
    assert [page.pk for page in client.get(notice(item)).context["pages"]] == [shown.pk]


def test_the_parts_of_a_tape_lead_to_it_and_back(client):
    tape, hidden_tape = make_open_item(title="La bande"), make_item(title="Cachée")
    part = make_open_item(part_of=tape)
    make_item(part_of=tape)
    orphan = make_open_item(part_of=hidden_tape)
    assert [card.code for card in client.get(notice(tape)).context["part_cards"]] == [part.reference_code]
    assert client.get(notice(part)).context["parent_card"].title == "La bande"
    assert client.get(notice(orphan)).context["parent_card"] is None


def test_a_notice_says_how_to_quote_it(client):
    item = make_open_item(title="La fête", date_edtf="1985~", fonds=make_fonds(name="Atelier"))
    citation = client.get(notice(item)).context["citation"]
    assert citation == (
        f"« La fête », vers 1985, © A.M.I.S., fonds Atelier, cote {item.reference_code}. "
        f"http://testserver{notice(item)}"
    )


def test_a_piece_to_be_protected_opens_after_its_warning(client):
    item = make_item_with("sensitive")
    assert not client.get(notice(item)).context["is_opened_warning"]
    assert client.get(notice(item), {"voir": "1"}).context["is_opened_warning"]


def test_no_browser_keeps_what_a_signed_in_person_reads(client):
    item = make_open_item()
    assert client.get(notice(item)).headers["Cache-Control"] == "no-cache"
    client.force_login(make_user("member"))
    for address in (notice(item), "/archives/"):
        assert client.get(address).headers["Cache-Control"] == "private, no-store"


def test_private_facts_of_a_piece_are_on_no_public_page(client):
    secret = {name: f"SECRET-{name}" for name in ("internal_note", "shelf", "lent_by")}
    fonds = make_fonds(depositor="SECRET-depositor", terms="SECRET-terms")
    item = make_open_item(fonds=fonds, **secret)
    assert Fonds.objects.filter(depositor="SECRET-depositor").exists()
    for address in (notice(item), "/archives/", "/archives.atom"):
        assert b"SECRET" not in client.get(address).content


def test_the_feed_of_the_archive_holds_only_what_anybody_may_see(client):
    for state in STATES:
        make_item_with(state, title=f"état {state}.")
    make_open_item(kind="illustration", title="Un logo")
    feed = client.get("/archives.atom")
    assert feed.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    found = {state for state in STATES if f"état {state}." in feed.content.decode()}
    assert found == {"public", "embargo_over", "recorded", "recorded_for_now", "decided"}
    assert "logo" not in feed.content.decode()
    assert "<img" not in feed.content.decode()


def test_a_title_with_a_control_character_breaks_no_feed(client):
    make_open_item(title="Une\x0b table <b>", description="\x1f & ]]>")
    assert "Une  table &lt;b&gt;" in client.get("/archives.atom").content.decode()


def test_a_closed_piece_is_gone_from_the_feed_at_once(client):
    item = make_open_item(access=Access.PUBLIC, consent_basis=ConsentBasis.NOT_NEEDED)
    assert item.title in client.get("/archives.atom").content.decode()
    item.access = Access.CLOSED
    item.save(update_fields=["access"])
    assert item.title not in client.get("/archives.atom").content.decode()
