"""One search finds pages, pieces, people and places, whatever is typed, and only what the public may read."""

import time

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from home.search import excerpt
from media_lib.french import query_terms
from tests.factories import (
    STATES,
    make_event,
    make_item,
    make_item_with,
    make_lutte,
    make_open_item,
    make_person,
    make_place,
    make_quartier,
    make_recit,
    make_standard,
    make_user,
)
from tests.home.naughty import NAUGHTY

pytestmark = pytest.mark.django_db


def search(client, query):
    response = client.get("/recherche/", {"q": query})
    assert response.status_code == 200
    return response


def found(client, query) -> set[str]:
    return {hit.title for group in search(client, query).context["groups"] for hit in group.hits}


def test_pages_pieces_people_and_places_answer_in_one_list(client):
    page = make_standard(title="La médiathèque est fermée")
    piece = make_open_item(title="Devant la médiathèque")
    make_person(name="Collectif Médiathèque")
    make_place(name="Médiathèque de Pissevin")
    response = search(client, "médiathèque")
    groups = {group.title: [hit.title for hit in group.hits] for group in response.context["groups"]}
    assert groups == {
        "Pages": [page.title],
        "Documents": [piece.title],
        "Personnes et groupes": ["Collectif Médiathèque"],
        "Lieux": ["Médiathèque de Pissevin"],
    }
    assert response.context["total"] == 4
    for group in response.context["groups"]:
        for hit in group.hits:
            assert client.get(hit.url).status_code == 200


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("La médiathèque", "mediatheque"),
        ("Les habitantes et les habitants", "habitant·e·s"),
        ("Rue Jules Vallès", "Jules-Valles"),
        ("Rue Jules Vallès", "vall"),
        ("Nos fêtes de quartier", "fete"),
        ("L’été 94 à Valdegour", "l'été valdegour"),
        ("Un cœur de quartier", "coeur"),
    ],
)
def test_a_word_is_found_however_it_is_spelt(client, said, asked):
    make_standard(title=said)
    make_open_item(title=said)
    make_place(name=said, kind="rue")
    response = search(client, asked)
    assert [group.title for group in response.context["groups"]] == ["Pages", "Documents", "Lieux"]


def test_every_word_asked_must_be_there(client):
    make_standard(title="Le marché de Valdegour")
    assert found(client, "marché valdegour") == {"Le marché de Valdegour"}
    assert found(client, "marché pissevin") == set()


@pytest.mark.parametrize("state", STATES)
def test_a_piece_is_found_exactly_when_its_notice_may_be_read(client, state):
    item = make_item_with(state, title="Bande trouvable")
    assert found(client, "trouvable") == ({item.title} if item.is_listed else set())


def test_signing_in_does_not_change_what_the_site_search_finds(client):
    make_item(title="Bande cachée")
    client.force_login(make_user("archivist"))
    assert found(client, "cachée") == set()


def test_illustrations_drafts_and_private_names_are_not_found(client):
    make_open_item(title="Tournesol dessiné", kind="illustration")
    make_standard(title="Tournesol en brouillon", live=False)
    make_person(name="Tournesol Privée", is_public=False)
    make_person(name="Tournesol Retirée").withdraw()
    assert found(client, "tournesol") == set()


def test_words_taken_back_are_not_found(client):
    person = make_person(name="Une voisine", is_public=False)
    recit = make_recit(title="Le tournesol", narrator_person=person)
    assert found(client, "tournesol") == {"Le tournesol"}
    recit.agreement = "withdrawn"
    recit.live = False
    recit.save()
    assert found(client, "tournesol") == set()


def test_a_withdrawal_on_a_record_reaches_the_recit_at_once(client):
    person = make_person(name="Une voisine", is_public=False)
    make_recit(title="Le tournesol", narrator_person=person)
    person.withdraw()
    assert search(client, "tournesol").context["total"] == 0


def test_what_is_asked_in_the_title_comes_first(client):
    make_standard(title="Autre page", summary="On y parle du marché.")
    make_standard(title="Le marché")
    (group,) = search(client, "marché").context["groups"]
    assert [hit.title for hit in group.hits] == ["Le marché", "Autre page"]


def test_an_excerpt_marks_the_words_and_escapes_everything_else(client):
    make_open_item(title="Film", description="<b>Les fêtes</b> & <script>alert(1)</script> du quartier")
    page = search(client, "fête").content.decode()
    assert "&lt;b&gt;Les <mark>fêtes</mark>&lt;/b&gt; &amp; &lt;script&gt;" in page
    assert "<script>alert" not in page


def test_a_long_text_is_cut_around_the_word_found():
    text = "mot " * 200 + "la médiathèque fermée " + "fin " * 200
    words = excerpt(text, query_terms("mediatheque"))
    assert "<mark>médiathèque</mark>" in words
    assert words.startswith("… ")
    assert words.endswith(" …")
    assert len(words) < 300


def test_an_excerpt_of_anything_is_safe():
    for text in ["x" * 5000, "<" * 500, *NAUGHTY]:
        words = excerpt(text, query_terms("alert script b"))
        assert "<" not in words.replace("<mark>", "").replace("</mark>", ""), text[:80]


def test_a_name_half_remembered_leads_to_the_nearest_one(client):
    make_person(name="Rachid Boubakeur")
    make_person(name="Rachid Boubekri", is_public=False)
    response = search(client, "Boubeker")
    assert response.context["total"] == 0
    words = [words for words, _ in response.context["closest"]]
    assert words[0] == "Boubakeur"
    assert not any("Boubekri" in name for name in words)
    assert client.get(response.context["closest"][0][1]).context["total"] == 1


def test_nothing_found_leads_to_whoever_knows(client):
    response = search(client, "xylophone")
    assert response.context["proposal_url"] == f"{reverse('enquiry')}?raison=temoigner"
    assert client.get(response.context["proposal_url"]).status_code == 200


@pytest.mark.parametrize("asked", ["", " ", '"', "%%", "\0", "***"])
def test_no_word_finds_nothing(client, asked):
    make_standard()
    make_open_item()
    assert search(client, asked).context["groups"] == []


def test_anything_may_be_searched(client):
    make_standard(title="Le marché")
    make_open_item()
    make_person()
    for text in [*NAUGHTY, "mot " * 25_000]:
        started = time.process_time()
        response = client.get("/recherche/", {"q": text})
        page = response.content.decode()
        assert response.status_code == 200, text[:80]
        assert "<script>alert" not in page
        assert "<img src=x" not in page
        assert time.process_time() - started < 1, text[:80]


def test_a_search_is_escaped_where_it_is_repeated(client):
    page = search(client, '"><b>Mas de Mingue').content.decode()
    assert "<b>Mas" not in page
    assert "&quot;&gt;&lt;b&gt;Mas de Mingue" in page


def test_results_are_not_indexed(client):
    assert '<meta name="robots" content="noindex, follow">' in search(client, "marché").content.decode()


def test_a_search_costs_the_same_for_two_answers_and_for_twenty(client):
    def more(count):
        for _ in range(count):
            make_standard(title="Tournesol")
            make_quartier(title="Tournesol", place=make_place())
            make_lutte(title="Tournesol", places=[make_place()])
            make_event(title="Tournesol", place=make_place())
            make_open_item(title="Tournesol")
            make_person(name=f"Tournesol {make_person().pk}")

    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            search(client, "tournesol")
        return len(queries)

    more(2)
    search(client, "tournesol")
    few = cost()
    more(4)
    assert cost() == few
