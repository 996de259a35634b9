"""Luttes say where they stand and what proves it; campaigns never go stale; dossiers weave pieces, passages and pages."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from luttes.models import CampagnePage, DossierIndexPage, LutteIndexPage, LuttePage
from media_lib.acts import ACTS, perform
from media_lib.models import Passage
from tests.factories import (
    attach_film,
    attach_photo,
    make_campagne,
    make_dossier,
    make_item,
    make_lutte,
    make_open_item,
    make_place,
    make_standard,
    make_user,
)
from tests.home.flat import assert_flat
from tests.home.page_form_data import edit, page_data, text_of

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


# --- Luttes -------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("state", sorted(set(LuttePage.State) - {LuttePage.State.EN_COURS}))
def test_a_lutte_that_is_over_says_since_when_and_from_which_source(state):
    lutte = make_lutte()
    lutte.state = state
    for fields in ({}, {"state_edtf": "2020"}, {"state_source": "Un journal"}):
        lutte.state_edtf, lutte.state_source = fields.get("state_edtf", ""), fields.get("state_source", "")
        with pytest.raises(ValidationError, match="d'après quelle source"):
            lutte.clean()
    lutte.state_edtf, lutte.state_source = "2020", "Un journal"
    lutte.clean()


def test_a_lutte_opens_on_its_demand_and_its_state(client):
    lutte = make_lutte(
        demand="Rouvrir la médiathèque",
        state="gagnee_en_partie",
        state_edtf="2020",
        state_source="Un journal",
        remains="Une salle de quartier",
    )
    text = text_of(client.get(lutte.url))
    for words in ("Rouvrir la médiathèque", "gagnée en partie", "2020", "Un journal"):
        assert words in text


@pytest.mark.parametrize(
    ("start", "end", "period"),
    [
        ("", "", ""),
        ("2020", "", "depuis 2020"),
        ("2011", "2018", "2011 – 2018"),
        ("2020/..", "", "depuis 2020"),
    ],
)
def test_the_period_of_a_lutte_reads_as_one_says_it(start, end, period):
    assert LuttePage(start_edtf=start, end_edtf=end).period == period


def test_moments_go_in_time_order_and_undated_ones_last(client):
    lutte = make_lutte()
    for date, title in (
        ("2020", "Troisième"),
        ("", "Sans date"),
        ("198X", "Premier"),
        ("1994-05-03", "Deuxième"),
    ):
        lutte.turns.create(date_edtf=date, title=title)
    lutte.save()
    assert [turn.title for turn in lutte.in_time()] == ["Premier", "Deuxième", "Troisième", "Sans date"]
    text = text_of(client.get(lutte.url))
    order = [text.index(words) for words in ("Premier", "Deuxième", "Troisième")]
    assert order == sorted(order)


def test_a_proof_that_was_closed_leaves_its_sentence_beside_the_demand(client):
    proof = make_open_item(title="La lettre du maire")
    lutte = make_lutte()
    lutte.demands.create(text="Une date de réouverture", status="obtenue", item=proof)
    lutte.turns.create(title="La manifestation", date_edtf="2020", item=proof)
    lutte.save()
    assert "La lettre du maire" in text_of(client.get(lutte.url))
    perform(ACTS["fermer"], proof, make_user("archivist"))
    text = text_of(client.get(lutte.url))
    assert "Une date de réouverture" in text
    assert "La lettre du maire" not in text
    assert "Ce document n'est plus montré ici." in text
    assert proof.reference_code not in text


def test_proofs_of_demands_and_moments_block_publication_too():
    closed = make_item()
    lutte = make_lutte(live=False)
    lutte.demands = [lutte.demands.model(text="x", item=closed)]
    assert lutte.publication_blockers() == [closed]
    lutte.demands = []
    lutte.turns = [lutte.turns.model(title="x", item=closed)]
    assert lutte.publication_blockers() == [closed]


# --- Campaigns ------------------------------------------------------------------------------------------------------------
def test_a_campaign_is_running_from_its_first_to_its_last_day_included():
    today = timezone.localdate()
    lutte = make_lutte()
    make_campagne(lutte, title="sans dates")
    make_campagne(lutte, title="dernier jour", closes_on=today)
    make_campagne(lutte, title="premier jour", opens_on=today)
    over = make_campagne(lutte, title="finie", closes_on=today - DAY)
    early = make_campagne(lutte, title="bientôt", opens_on=today + DAY)
    running = {page.title for page in CampagnePage.objects.running()}
    assert running == {"sans dates", "dernier jour", "premier jour"}
    assert (over.is_over, early.is_early) == (True, True)
    assert running == {
        page.title for page in CampagnePage.objects.all() if not (page.is_over or page.is_early)
    }


def test_a_campaign_cannot_end_before_it_begins():
    today = timezone.localdate()
    with pytest.raises(ValidationError, match="finit avant d'avoir commencé"):
        make_campagne(opens_on=today, closes_on=today - DAY)


def test_a_finished_campaign_says_what_came_of_it(client):
    over = make_campagne(closes_on=timezone.localdate() - DAY, after_text="Le bus s'arrête maintenant.")
    assert "Le bus s'arrête maintenant." in text_of(client.get(over.url))
    going_on = make_campagne(after_text="Le bus s'arrête maintenant.")
    assert "Le bus s'arrête maintenant." not in text_of(client.get(going_on.url))


def test_publishing_a_campaign_from_its_form_keeps_each_update_once(client):
    page = make_campagne(live=False)
    client.force_login(make_user("editor"))
    row = {
        "id": "",
        "date": "2026-05-01",
        "title": "Première nouvelle",
        "text": "On avance.",
        "ORDER": "1",
        "DELETE": "",
    }
    data = page_data(rows=["updates"], aim="But", opens_on="", closes_on="", after_text="")
    data |= {f"updates-0-{name}": value for name, value in row.items()}
    data |= {"updates-TOTAL_FORMS": "1", "calls-count": "0", "action-publish": "1"}
    assert client.post(edit(page), data).status_code == 302
    page = CampagnePage.objects.get(pk=page.pk)
    assert page.live
    assert [update.title for update in page.updates.all()] == ["Première nouvelle"]


# --- Dossiers -------------------------------------------------------------------------------------------------------------
def section(*content, title="Une partie"):
    return {"type": "section", "value": {"title": title, "introduction": "", "content": list(content)}}


def shows(item):
    return {"type": "item", "value": {"item": item.pk, "caption": "Légende"}}


def test_a_dossier_numbers_its_parts_and_shows_what_they_weave(client):
    film = make_open_item(title="Le film")
    passage = Passage.objects.create(file=attach_film(film), start_ms=0, end_ms=900, words="Mots gardés")
    page = make_standard(title="Une autre page")
    parts = [
        section(shows(film), title="Avant la tour"),
        section({"type": "passage", "value": {"passage": passage.pk, "note": ""}}, title="Pendant"),
        section({"type": "pages", "value": {"title": "", "pages": [page.pk]}}, title="Après"),
    ]
    dossier = make_dossier(sections=parts)
    text = text_of(client.get(dossier.url))
    for words in ("Avant la tour", "Le film", "Mots gardés", "Une autre page"):
        assert words in text
    assert text.index("Avant la tour") < text.index("Pendant") < text.index("Après")


def test_a_closed_piece_deep_in_a_dossier_blocks_its_publication():
    closed = make_item()
    dossier = make_dossier(live=False)
    dossier.sections = [section(shows(closed))]
    assert dossier.publication_blockers() == [closed]


# --- Same cost for 1 and 20 -----------------------------------------------------------------------------------------------
def picture(title="Photo", **fields):
    item = make_open_item(title=title, kind="photographie", **fields)
    attach_photo(item)
    return item


@pytest.mark.parametrize(
    ("index", "make"),
    [(LutteIndexPage, make_lutte), (DossierIndexPage, make_dossier)],
    ids=["luttes", "dossiers"],
)
def test_an_index_costs_the_same_for_20(client, index, make):
    make(cover=picture())
    url = index.objects.get().url
    assert_flat(client, url, lambda: [make(cover=picture()) for _ in range(6)])


def test_the_index_of_luttes_names_places_without_asking_for_each(client):
    make_lutte(places=[make_place()])
    url = LutteIndexPage.objects.get().url
    assert_flat(client, url, lambda: [make_lutte(places=[make_place(), make_place()]) for _ in range(6)])


def test_a_lutte_costs_the_same_for_20_of_everything(client):
    lutte = make_lutte()

    def more(count):
        for number in range(count):
            lutte.demands.create(text="Demande", item=picture())
            lutte.turns.create(title="Moment", date_edtf=f"19{number + 60}", item=picture())
            lutte.places.add(make_place())
            make_campagne(lutte, cover=picture())
        lutte.save()

    more(1)
    assert_flat(client, lutte.url, lambda: more(4))


def test_a_campaign_costs_the_same_for_20_of_everything(client):
    page = make_campagne()

    def more(count):
        for _ in range(count):
            page.updates.create(title="Nouvelle", text="On avance.")
        page.calls = [
            {"type": "call", "value": {"kind": "venir", "title": "Venez", "after_text": "Fait."}}
            for _ in range(count)
        ]
        page.body = [shows(picture()) for _ in range(count)]
        page.save()

    more(1)
    assert_flat(client, page.url, lambda: more(4))


def test_a_dossier_costs_the_same_for_20_of_everything(client):
    page = make_dossier()

    def more(count):
        page.sections = [section(shows(picture())) for _ in range(count)]
        page.save()

    more(1)
    assert_flat(client, page.url, lambda: more(4))
