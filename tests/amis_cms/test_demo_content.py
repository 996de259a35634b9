"""The demonstration says only what sources support, names nobody private, and points at nothing missing."""

import html
import re
from collections import Counter
from dataclasses import fields, is_dataclass

import pytest

from amis_cms.demo.content.campagnes import CAMPAGNES
from amis_cms.demo.content.dossiers import DOSSIERS
from amis_cms.demo.content.events import EVENTS
from amis_cms.demo.content.facts import FACTS
from amis_cms.demo.content.fonds import FONDS
from amis_cms.demo.content.items import ITEMS
from amis_cms.demo.content.luttes import LUTTES
from amis_cms.demo.content.pages import PAGES
from amis_cms.demo.content.passages import PASSAGES
from amis_cms.demo.content.people import PEOPLE
from amis_cms.demo.content.places import PLACES
from amis_cms.demo.content.quartiers import QUARTIERS
from amis_cms.demo.content.recits import RECITS
from amis_cms.demo.content.themes import THEMES
from amis_cms.demo.films import FILMS
from amis_cms.demo.papers import PAPERS
from amis_cms.demo.scenes import SCENES
from amis_cms.demo.sounds import SOUNDS
from media_lib.dates import parse_french

EVERYTHING = {
    "facts": FACTS,
    "places": PLACES,
    "people": PEOPLE,
    "themes": THEMES,
    "fonds": FONDS,
    "items": ITEMS,
    "passages": PASSAGES,
    "quartiers": QUARTIERS,
    "recits": RECITS,
    "luttes": LUTTES,
    "campagnes": CAMPAGNES,
    "dossiers": DOSSIERS,
    "events": EVENTS,
    "pages": PAGES,
}
PAGE_GROUPS = ("quartiers", "recits", "luttes", "campagnes", "dossiers", "events", "pages")
BLOCK_KEYS = {
    "heading": {"text"},
    "text": None,
    "quote": {"quote", "author", "source", "source_url"},
    "item": {"item", "caption"},
    "passage": {"passage", "note"},
    "selection": {
        "title",
        "mode",
        "picked",
        "fonds",
        "place",
        "theme",
        "year_from",
        "year_to",
        "kinds",
        "limit",
        "display",
    },
    "chronology": {"title", "entries"},
    "figure": {"number", "label", "source", "source_url"},
    "aside": {"title", "text"},
    "pages": {"title", "pages"},
    "download": {"item", "label"},
    "sources": {"entries"},
}
KINDS = {
    "film",
    "micro_reportage",
    "captation",
    "rushes",
    "temoignage",
    "photographie",
    "son",
    "tract",
    "affiche",
    "presse",
    "document",
    "illustration",
}
OFFICIAL_PHRASES = ("zone à urbaniser en priorité", "zones d’éducation prioritaire", "Les zones d’éducation")
BANNED = re.compile(
    r"\b(?:usagers?|usagères?|zones?|ghettos?|sensibles?|difficiles?|cités?-dortoirs?)\b", re.I
)
RICH_TEXT_TAG = re.compile(r"</?(?:p|b|i|a|ol|ul|li)(?: href=\"[^\"]+\")?>")


def walk(value):
    """Yield every string inside a value, however deep."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        yield from (words for field in fields(value) for words in walk(getattr(value, field.name)))
    elif isinstance(value, dict):
        yield from (words for part in value.values() for words in walk(part))
    elif isinstance(value, list | tuple):
        yield from (words for part in value for words in walk(part))


def is_block(value):
    return (
        isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str) and value[0] in BLOCK_KEYS
    )


def blocks(value):
    """Yield every narrative block inside a value."""
    if is_block(value):
        yield value
    elif is_dataclass(value):
        yield from (block for field in fields(value) for block in blocks(getattr(value, field.name)))
    elif isinstance(value, list | tuple):
        yield from (block for part in value for block in blocks(part))


ALL_BLOCKS = [block for name in PAGE_GROUPS for block in blocks(tuple(EVERYTHING[name].values()))]


def values_of(name):
    return [value for block_name, value in ALL_BLOCKS if block_name == name]


def entries():
    """Every dated line: of chronologies and of the turns of a lutte."""
    return [line for block in values_of("chronology") for line in block["entries"]] + [
        turn for lutte in LUTTES.values() for turn in lutte.turns
    ]


def addresses():
    """The public address of every page the demonstration makes."""
    return {
        "/",
        *(f"/{page}/" for page in PAGES if page),
        *(f"/quartiers/{slug}/" for slug in QUARTIERS),
        *(f"/quartiers/{recit.quartier}/{recit.slug}/" for recit in RECITS.values()),
        *(f"/luttes/{slug}/" for slug in LUTTES),
        *(f"/luttes/{campagne.lutte}/{campagne.slug}/" for campagne in CAMPAGNES.values()),
        *(f"/dossiers/{slug}/" for slug in DOSSIERS),
        *(f"/agenda/{slug}/" for slug in EVENTS),
    }


def plain(words):
    return html.unescape(re.sub(r"<[^>]+>", " ", words))


# --- What there is ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("group", "at_least"),
    [
        ("quartiers", 5),
        ("recits", 8),
        ("luttes", 6),
        ("campagnes", 3),
        ("dossiers", 3),
        ("events", 8),
        ("items", 64),
        ("passages", 6),
        ("fonds", 2),
        ("themes", 6),
    ],
)
def test_the_demonstration_holds_what_was_promised(group, at_least):
    assert len(EVERYTHING[group]) >= at_least


def test_every_record_is_filed_under_its_own_slug():
    for group in EVERYTHING.values():
        for key, record in group.items():
            assert key == (record.id if hasattr(record, "id") else record.slug)


def test_every_quartier_has_a_recit_of_its_own():
    assert {recit.quartier for recit in RECITS.values()} == set(QUARTIERS)


def test_no_two_quartiers_share_a_colour():
    spots = [quartier.spot for quartier in QUARTIERS.values()]
    assert len(set(spots)) == len(spots)
    assert set(spots) <= {"vermilion", "cobalt", "leaf", "violet", "ochre", "teal"}


@pytest.mark.parametrize("access", ["public", "on_request", "members", "closed", "pending"])
def test_some_piece_shows_each_access(access):
    assert any(item.access == access for item in ITEMS.values())


@pytest.mark.parametrize("basis", ["not_needed", "recorded", "decided", "unknown"])
def test_some_piece_shows_each_consent_basis(basis):
    assert any(item.consent_basis == basis for item in ITEMS.values())


@pytest.mark.parametrize("state", ["asked", "granted", "refused", "withdrawn"])
def test_some_consent_shows_each_state(state):
    assert any(consent.state == state for item in ITEMS.values() for consent in item.consents)


def test_some_piece_is_under_embargo_sensitive_withdrawn_or_not_digitised():
    pieces = ITEMS.values()
    assert any(item.embargo_in for item in pieces)
    assert any(item.content_notice for item in pieces if item.sensitive)
    assert any(item.withdrawn for item in pieces)
    assert any(not (item.scene or item.film or item.sound or item.paper) for item in pieces)


def test_a_piece_decided_by_two_people_says_why_and_what_was_tried():
    for item in ITEMS.values():
        assert (item.consent_basis == "decided") == (item.decision is not None), item.slug
        if item.decision:
            assert item.decision.reason
            assert item.decision.search_made
            assert item.decision.first_decider != item.decision.second_decider


# --- Sources ---------------------------------------------------------------------------------------------


def test_every_fact_has_an_address_that_can_be_opened():
    for fact in FACTS.values():
        assert re.match(r"https?://\S+$", fact.source_url), fact.id
        assert fact.source_label
        assert fact.text


def test_every_fact_is_used_by_some_page_or_record():
    told = "\n".join(plain_address for group in PAGE_GROUPS for plain_address in walk(EVERYTHING[group]))
    told = html.unescape(told)
    cited = {fact_id for place in PLACES.values() for fact_id in place.facts}
    cited |= {fact_id for person in PEOPLE.values() for fact_id in person.facts}
    unused = [fact.id for fact in FACTS.values() if fact.id not in cited and fact.source_url not in told]
    assert unused == []


def test_every_fact_cited_by_a_record_exists():
    cited = [fact_id for group in (PLACES, PEOPLE) for record in group.values() for fact_id in record.facts]
    cited += [event.fact for event in EVENTS.values() if event.fact]
    cited += [lutte.state_fact for lutte in LUTTES.values() if lutte.state_fact]
    cited += [row.fact for quartier in QUARTIERS.values() for row in (*quartier.people, *quartier.key_facts)]
    assert set(cited) <= set(FACTS)


def test_every_figure_and_every_dated_line_names_its_source():
    demands = [
        {"source": demand.source, "source_url": demand.source_url}
        for lutte in LUTTES.values()
        for demand in lutte.demands
    ]
    for claim in [*values_of("figure"), *values_of("quote"), *entries(), *demands]:
        assert claim["source"]
        assert re.match(r"https?://", claim["source_url"])


def test_no_lutte_is_said_to_be_over_without_a_date_and_a_source():
    for lutte in LUTTES.values():
        over = lutte.state != "en_cours"
        assert over == bool(lutte.state_date), lutte.slug
        assert over == bool(lutte.state_source), lutte.slug


def test_the_mediatheque_is_still_being_fought_for():
    assert LUTTES["rouvrir-la-mediatheque-marc-bernard"].state == "en_cours"


def test_every_lutte_quartier_and_dossier_ends_on_its_sources():
    for page in (*QUARTIERS.values(), *LUTTES.values()):
        assert page.body[-1][0] == "sources", page.slug
    for dossier in DOSSIERS.values():
        assert dossier.sources[0] == "sources"
        assert dossier.sources[1]["entries"]


def test_a_past_event_carries_the_source_that_reports_it():
    for event in EVENTS.values():
        assert bool(event.fact) == bool(event.first_day), event.slug
        assert bool(event.first_day) != (event.starts_in is not None), event.slug


# --- What is invented says so ----------------------------------------------------------------------------


def test_every_recit_says_first_that_its_voice_is_invented():
    for recit in RECITS.values():
        name, value = recit.body[0]
        assert (name, value["title"]) == ("aside", "Voix de démonstration"), recit.slug
        assert recit.narrator.startswith("Une voix de démonstration"), recit.slug


def test_every_recit_takes_a_few_minutes_to_read():
    for recit in RECITS.values():
        words = plain(recit.body[1][1]).split()
        assert 250 <= len(words) <= 500, (recit.slug, len(words))


def test_no_recit_names_anybody_the_facts_name():
    names = {person.name for person in PEOPLE.values() if person.kind == "personne" and person.facts}
    for recit in RECITS.values():
        told = " ".join(walk(recit))
        assert not [name for name in names if name in told or name.split()[-1] in told], recit.slug


def test_every_campaign_and_every_event_to_come_says_that_it_is_invented():
    for campagne in CAMPAGNES.values():
        assert campagne.body[0][1]["title"] == "Campagne de démonstration", campagne.slug
        assert campagne.summary.startswith("Campagne de démonstration"), campagne.slug
    for event in EVENTS.values():
        if event.starts_in is not None:
            assert event.body[0][1]["title"] == "Rendez-vous de démonstration", event.slug
            assert event.summary.startswith("Démonstration."), event.slug


def test_every_piece_says_that_it_is_a_demonstration():
    for item in ITEMS.values():
        assert "démonstration" in item.description, item.slug
        assert item.credit_line, item.slug


def test_only_people_that_facts_name_are_shown_under_a_name():
    for person in PEOPLE.values():
        if person.is_public:
            assert person.facts or "démonstration" in person.name, person.slug


# --- References ------------------------------------------------------------------------------------------


def test_every_piece_points_at_places_themes_people_and_a_fonds_that_exist():
    for item in ITEMS.values():
        assert set(item.places) <= set(PLACES), item.slug
        assert item.places, item.slug
        assert set(item.themes) <= set(THEMES), item.slug
        assert item.themes, item.slug
        assert {credit.person for credit in item.credits} <= set(PEOPLE), item.slug
        assert {consent.person for consent in item.consents} - {""} <= set(PEOPLE), item.slug
        assert item.fonds in FONDS, item.slug
        assert item.kind in KINDS, item.slug
        assert not item.part_of or item.part_of in ITEMS, item.slug


@pytest.mark.parametrize(
    ("field", "made"), [("scene", SCENES), ("film", FILMS), ("sound", SOUNDS), ("paper", PAPERS)]
)
def test_every_file_made_by_code_belongs_to_exactly_one_piece(field, made):
    used = Counter(getattr(item, field) for item in ITEMS.values() if getattr(item, field))
    assert set(used) == set(made)
    assert set(used.values()) == {1}


def test_every_page_points_at_themes_places_people_and_pieces_that_exist():
    for group in PAGE_GROUPS:
        for page in EVERYTHING[group].values():
            assert not page.cover or page.cover in ITEMS, page.slug
            assert set(getattr(page, "themes", ())) <= set(THEMES), page.slug
    for event in EVENTS.values():
        assert event.place in PLACES, event.slug
        assert set(event.partners) <= set(PEOPLE), event.slug
        assert set(event.shown) <= set(ITEMS), event.slug
        assert set(event.quartiers) <= set(QUARTIERS), event.slug
    for lutte in LUTTES.values():
        assert set(lutte.quartiers) <= set(QUARTIERS), lutte.slug
        assert set(lutte.other_places) <= set(PLACES), lutte.slug
        assert set(lutte.groups) <= set(PEOPLE), lutte.slug
    for quartier in QUARTIERS.values():
        assert quartier.place in PLACES
        assert {row.person for row in quartier.people} <= set(PEOPLE)
    for recit in RECITS.values():
        assert recit.quartier in QUARTIERS, recit.slug
        assert recit.place in PLACES, recit.slug
    assert {campagne.lutte for campagne in CAMPAGNES.values()} <= set(LUTTES)


def test_every_place_lies_in_a_place_that_exists():
    for place in PLACES.values():
        assert not place.parent or place.parent in PLACES, place.slug


def test_every_linked_page_exists():
    linked = {address for value in values_of("pages") for address in value["pages"]}
    linked |= {call.link_url for campagne in CAMPAGNES.values() for call in campagne.calls if call.link_url}
    linked |= {
        address
        for group in PAGE_GROUPS
        for words in walk(EVERYTHING[group])
        for address in re.findall(r'href="(/[^"]*)"', words)
    }
    assert linked - addresses() <= {"/nous-ecrire/"}


def test_every_piece_and_passage_placed_in_a_page_exists():
    shown = {value["item"] for name in ("item", "download") for value in values_of(name)}
    shown |= {piece["item"] for value in values_of("selection") for piece in value["picked"]}
    shown |= {line["item"] for line in entries() if line["item"]}
    assert shown <= set(ITEMS)
    assert {value["passage"] for value in values_of("passage")} <= set(PASSAGES)


def test_a_selection_that_follows_criteria_names_criteria_that_exist():
    for value in values_of("selection"):
        assert not value["place"] or value["place"] in PLACES
        assert not value["theme"] or value["theme"] in THEMES
        assert not value["fonds"] or value["fonds"] in FONDS
        assert set(value["kinds"]) <= KINDS


def test_a_piece_shown_in_a_page_is_one_that_may_be_shown():
    shown = {page.cover for group in PAGE_GROUPS for page in EVERYTHING[group].values() if page.cover}
    shown |= {value["item"] for name in ("item", "download") for value in values_of(name)}
    shown |= {piece["item"] for value in values_of("selection") for piece in value["picked"]}
    shown |= {PASSAGES[value["passage"]].item for value in values_of("passage")}
    for slug in shown:
        item = ITEMS[slug]
        assert item.access == "public", slug
        assert item.consent_basis != "unknown", slug
        assert (item.withdrawn, item.embargo_in, item.sensitive) == (False, None, False), slug


def test_every_passage_lies_inside_a_film_or_a_sound():
    made = {**FILMS, **SOUNDS}
    for passage in PASSAGES.values():
        item = ITEMS[passage.item]
        assert 0 <= passage.start_ms < passage.end_ms <= made[item.film or item.sound].seconds * 1000, (
            passage.slug
        )
        assert passage.words, passage.slug
        assert passage.why, passage.slug
        assert passage.title, passage.slug


# --- Words -----------------------------------------------------------------------------------------------


def test_every_block_is_one_that_pages_know():
    for name, value in ALL_BLOCKS:
        keys = BLOCK_KEYS[name]
        assert isinstance(value, str) if keys is None else set(value) == keys, name


def test_rich_text_holds_nothing_but_what_pages_allow():
    rich = [*values_of("text"), *(value["text"] for value in values_of("aside"))]
    for words in rich:
        assert "<" not in RICH_TEXT_TAG.sub("", words), words[:80]
        assert words.count("<p>") == words.count("</p>")


def test_no_word_that_stigmatises_a_place_is_used():
    for group, records in EVERYTHING.items():
        for words in walk(records):
            told = re.sub(r"https?://\S+", "", plain(words))
            for phrase in OFFICIAL_PHRASES:
                told = told.replace(phrase, "")
            assert not BANNED.search(told), (group, told[:120])


def test_every_french_date_is_one_that_the_archive_understands():
    dates = [item.date for item in ITEMS.values()]
    dates += [recit.when for recit in RECITS.values()]
    dates += [fonds.date for fonds in FONDS.values()]
    dates += [line["date"] for line in entries()]
    dates += [demand.date for lutte in LUTTES.values() for demand in lutte.demands]
    for date in dates:
        assert date.strip()
        parse_french(date)
    assert all(parse_french(quartier.built) is not None for quartier in QUARTIERS.values())


def test_the_dates_of_pieces_show_every_way_of_not_being_sure():
    written = " | ".join(item.date for item in ITEMS.values())
    for way in ("vers", "années", "entre", "avant", "depuis", "fin des", "été", "sans date", "milieu des"):
        assert way in written


def test_titles_and_summaries_fit_the_fields_of_the_pages():
    for group in PAGE_GROUPS:
        for page in EVERYTHING[group].values():
            assert 0 < len(page.title) <= 160, page.slug
            assert 40 <= len(page.summary) <= 220, page.slug
    assert all(len(lutte.demand) <= 200 for lutte in LUTTES.values())
    assert all(len(campagne.aim) <= 200 for campagne in CAMPAGNES.values())
    assert all(len(value["number"]) <= 20 for value in values_of("figure"))


def test_addresses_kept_in_a_page_field_fit_it():
    kept = [turn["source_url"] for lutte in LUTTES.values() for turn in lutte.turns]
    kept += [demand.source_url for lutte in LUTTES.values() for demand in lutte.demands]
    kept += [row.fact for quartier in QUARTIERS.values() for row in (*quartier.people, *quartier.key_facts)]
    kept += [event.fact for event in EVENTS.values() if event.fact]
    for address in kept:
        assert len(FACTS[address].source_url if address in FACTS else address) <= 200, address


def test_the_association_speaks_in_its_own_words():
    told = plain(" ".join(walk(PAGES["qui-sommes-nous"].body)))
    for kept in ("principaux.ales concerné/e/s", "Ahmed BOUBAKEUR", "Errico Malatesta", "cobayes"):
        assert kept in told
    assert len([name for name, _ in PAGES["qui-sommes-nous"].body if name == "quote"]) == 2
