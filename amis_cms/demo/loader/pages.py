"""The tree of the demonstration and its pages: first every page, then their stories, which name one another."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from wagtail.models import Page, Site

from amis_cms.demo.content.campagnes import CAMPAGNES
from amis_cms.demo.content.dossiers import DOSSIERS
from amis_cms.demo.content.events import EVENTS
from amis_cms.demo.content.facts import FACTS
from amis_cms.demo.content.luttes import LUTTES
from amis_cms.demo.content.pages import PAGES
from amis_cms.demo.content.pages.home import MAIN_ACTION, MAIN_ACTION_LABEL
from amis_cms.demo.content.quartiers import QUARTIERS
from amis_cms.demo.content.recits import RECITS
from amis_cms.demo.loader.accounts import Team
from amis_cms.demo.loader.blocks import page_at, stored, stored_calls
from amis_cms.demo.loader.pieces import find_piece
from amis_cms.demo.loader.vocabulary import edtf
from home.models import AgendaPage, EvenementPage, EventPiece, HomePage, SiteSettings, StandardPage
from luttes.models import (
    CampagnePage,
    Demand,
    DossierIndexPage,
    DossierPage,
    LutteIndexPage,
    LuttePage,
    Turn,
    Update,
)
from media_lib.models import Person, Place, Theme
from quartiers.models import QuartierFact, QuartierIndexPage, QuartierPage, QuartierPerson, RecitPage

__all__ = ["load_pages"]


@dataclass
class Story:
    """A page just created, and how to tell it once every page exists."""

    page: Any
    tell: Callable[[Any], None]
    themes: tuple[str, ...] = ()
    cover: str = ""


def load_pages(team: Team) -> int:
    """Create and publish the pages that are missing; return how many."""
    home = _home(team)
    builders = (_sections, _quartiers, _recits, _luttes, _campagnes, _dossiers, _events, _standards)
    stories = [story for build in builders for story in build(home, team) if story]
    for story in stories:
        _publish(story, team)
    _tell_home(home, team)
    return len(stories)


def _publish(story: Story, team: Team) -> None:
    page = story.page
    # Children were added since: a stale count would hide them.
    page.refresh_from_db()
    page.cover = find_piece(story.cover) if story.cover else None
    story.tell(page)
    page.save()
    page.themes.set(Theme.objects.filter(slug__in=story.themes))
    page.save_revision(user=team.editrice).publish(user=team.editrice)


def _add(parent: Page, page: Any, slug: str) -> Any:
    """Add a page that is not there yet, as a draft; None when it is."""
    if parent.get_children().filter(slug=slug).exists():
        return None
    page.slug, page.live = slug, False
    return parent.add_child(instance=page)


def _day(offset: int) -> datetime.date:
    return timezone.localdate() + datetime.timedelta(days=offset)


# --- The tree ----------------------------------------------------------------------------------------------------------
def _home(team: Team) -> HomePage:
    existing = HomePage.objects.first()
    if existing:
        return existing
    root = Page.get_first_root_node()
    for stock in root.get_children():
        stock.delete()
    words = PAGES[""]
    home = root.add_child(
        instance=HomePage(
            title="A.M.I.S.", slug="accueil", headline=words.title, summary=words.summary, owner=team.editrice
        )
    )
    Site.objects.all().delete()
    site = Site.objects.create(
        hostname="localhost", root_page=home, is_default_site=True, site_name="A.M.I.S."
    )
    SiteSettings.objects.create(
        site=site,
        footer_text="Site de démonstration : les images, les films et les sons sont fabriqués par programme.",
    )
    return home


def _tell_home(home: HomePage, team: Team) -> None:
    if home.body:
        return
    home.refresh_from_db()
    words = PAGES[""]
    home.cover = find_piece(words.cover) if words.cover else None
    home.main_action = page_at(MAIN_ACTION)
    home.main_action_label = MAIN_ACTION_LABEL
    home.body = stored(words.body)
    home.save_revision(user=team.editrice).publish(user=team.editrice)


SECTIONS = (
    (
        QuartierIndexPage,
        "quartiers",
        "Les quartiers",
        "Quatre quartiers, et un cinquième à raconter. Choisissez le vôtre.",
    ),
    (
        LutteIndexPage,
        "luttes",
        "Les luttes",
        "Ce que l'on demande, ce que l'on obtient, et ce qui reste à gagner.",
    ),
    (
        DossierIndexPage,
        "dossiers",
        "Les dossiers",
        "Prendre le temps : des histoires longues, avec leurs documents et leurs sources.",
    ),
    (AgendaPage, "agenda", "L'agenda", "Ce qui vient, et la mémoire de ce qui a eu lieu."),
)


def _sections(home: HomePage, team: Team) -> list[Story | None]:
    found = []
    for page_class, slug, title, summary in SECTIONS:
        page = _add(
            home, page_class(title=title, summary=summary, show_in_menus=True, owner=team.editrice), slug
        )
        found.append(Story(page, lambda page: None) if page else None)
    return found


# --- Quartiers ---------------------------------------------------------------------------------------------------------
def _quartiers(home: HomePage, team: Team) -> list[Story | None]:
    index = QuartierIndexPage.objects.get()
    return [_quartier(index, words, team) for words in QUARTIERS.values()]


def _quartier(index: Page, words: Any, team: Team) -> Story | None:
    page = _add(
        index,
        QuartierPage(
            title=words.title,
            summary=words.summary,
            place=Place.objects.get(slug=words.place),
            spot_colour=words.spot,
            built_edtf=edtf(words.built),
            owner=team.editrice,
        ),
        words.slug,
    )

    def tell(page: QuartierPage) -> None:
        page.body = stored(words.story)
        page.people = [
            QuartierPerson(person=Person.objects.get(slug=row.person), what=row.what, **_source(row.fact))
            for row in words.people
        ]
        page.key_facts = [
            QuartierFact(label=row.label, text=row.text, **_source(row.fact)) for row in words.key_facts
        ]

    return Story(page, tell, words.themes, words.cover) if page else None


def _source(fact_id: str) -> dict[str, str]:
    fact = FACTS[fact_id]
    return {"source": fact.source_label, "source_url": fact.source_url}


def _recits(home: HomePage, team: Team) -> list[Story | None]:
    return [_recit(words, team) for words in RECITS.values()]


def _recit(words: Any, team: Team) -> Story | None:
    page = _add(
        QuartierPage.objects.get(slug=words.quartier),
        RecitPage(
            title=words.title,
            summary=words.summary,
            narrator=words.narrator,
            agreement=words.agreement,
            read_back_on=_day(words.read_back_in),
            when_edtf=edtf(words.when),
            where=Place.objects.filter(slug=words.place).first(),
            is_demonstration=True,
            owner=team.membre,
        ),
        words.slug,
    )

    def tell(page: RecitPage) -> None:
        page.body = stored(words.body)

    return Story(page, tell, words.themes, words.cover) if page else None


# --- Luttes, campagnes, dossiers ---------------------------------------------------------------------------------------
def _luttes(home: HomePage, team: Team) -> list[Story | None]:
    index = LutteIndexPage.objects.get()
    return [_lutte(index, words, team) for words in LUTTES.values()]


def _lutte(index: Page, words: Any, team: Team) -> Story | None:
    page = _add(
        index,
        LuttePage(
            title=words.title,
            demand=words.demand,
            summary=words.summary,
            state=words.state,
            state_edtf=edtf(words.state_date),
            state_source=words.state_source,
            state_source_url=words.state_source_url,
            remains=words.remains,
            start_edtf=edtf(words.start),
            end_edtf=edtf(words.end),
            groups=", ".join(Person.objects.get(slug=slug).name for slug in words.groups),
            owner=team.membre,
        ),
        words.slug,
    )

    def tell(page: LuttePage) -> None:
        page.body = stored(words.body)
        page.places = Place.objects.filter(slug__in=[*words.quartiers, *words.other_places])
        page.demands = [
            Demand(
                text=row.text,
                status=row.status,
                date_edtf=edtf(row.date),
                source=row.source,
                source_url=row.source_url,
            )
            for row in words.demands
        ]
        page.turns = [_turn(row) for row in words.turns]

    return Story(page, tell, words.themes, words.cover) if page else None


def _turn(row: dict[str, str]) -> Turn:
    return Turn(
        date_edtf=edtf(row["date"]),
        title=row["title"],
        text=row["text"],
        source=row["source"],
        source_url=row["source_url"],
        item=find_piece(row["item"]) if row["item"] else None,
    )


def _campagnes(home: HomePage, team: Team) -> list[Story | None]:
    return [_campagne(words, team) for words in CAMPAGNES.values()]


def _campagne(words: Any, team: Team) -> Story | None:
    page = _add(
        LuttePage.objects.get(slug=words.lutte),
        CampagnePage(
            title=words.title,
            summary=words.summary,
            aim=words.aim,
            opens_on=_day(words.opens_in),
            closes_on=_day(words.closes_in),
            after_text=words.after_text,
            owner=team.membre,
        ),
        words.slug,
    )

    def tell(page: CampagnePage) -> None:
        page.body = stored(words.body)
        page.calls = stored_calls(words.calls)
        page.updates = [
            Update(date=_day(row.in_days), title=row.title, text=row.text) for row in words.updates
        ]

    return Story(page, tell, words.themes, words.cover) if page else None


def _dossiers(home: HomePage, team: Team) -> list[Story | None]:
    index = DossierIndexPage.objects.get()
    return [_dossier(index, words, team) for words in DOSSIERS.values()]


def _dossier(index: Page, words: Any, team: Team) -> Story | None:
    page = _add(
        index,
        DossierPage(
            title=words.title, summary=words.summary, curated_by=words.curated_by, owner=team.editrice
        ),
        words.slug,
    )

    def tell(page: DossierPage) -> None:
        page.sections = [
            {
                "type": "section",
                "value": {"title": section.title, "introduction": "", "content": stored(section.body)},
            }
            for section in words.sections
        ]
        page.body = stored([words.sources])

    return Story(page, tell, words.themes, words.cover) if page else None


# --- Agenda and plain pages --------------------------------------------------------------------------------------------
def _events(home: HomePage, team: Team) -> list[Story | None]:
    agenda = AgendaPage.objects.get()
    return [_event(agenda, words, team) for words in EVENTS.values()]


def _event(agenda: Page, words: Any, team: Team) -> Story | None:
    starts, ends = _hours(words)
    source = _source(words.fact) if words.fact else {}
    page = _add(
        agenda,
        EvenementPage(
            title=words.title,
            kind=words.kind,
            summary=words.summary,
            starts_at=starts,
            ends_at=ends,
            all_day=not words.hour,
            place=Place.objects.get(slug=words.place),
            partners=", ".join(Person.objects.get(slug=slug).name for slug in words.partners),
            owner=team.membre,
            **source,
        ),
        words.slug,
    )

    def tell(page: EvenementPage) -> None:
        page.body = stored(words.body)
        page.pieces = [EventPiece(item=find_piece(slug)) for slug in words.shown]

    return Story(page, tell, words.themes, words.cover) if page else None


def _hours(words: Any) -> tuple[datetime.datetime, datetime.datetime]:
    """Start and end of an event; one whose hour no source gives lasts from morning to night."""
    first = (
        _day(words.starts_in) if words.starts_in is not None else datetime.date.fromisoformat(words.first_day)
    )
    last = datetime.date.fromisoformat(words.last_day) if words.last_day else first
    if words.hour:
        starts = timezone.make_aware(
            datetime.datetime.combine(first, datetime.time.fromisoformat(words.hour))
        )
        return starts, starts + datetime.timedelta(minutes=words.minutes)
    return (
        timezone.make_aware(datetime.datetime.combine(first, datetime.time(0, 0))),
        timezone.make_aware(datetime.datetime.combine(last, datetime.time(23, 59))),
    )


def _standards(home: HomePage, team: Team) -> list[Story | None]:
    found = []
    for words in PAGES.values():
        if words.slug:
            page = _add(
                home, StandardPage(title=words.title, summary=words.summary, owner=team.editrice), words.slug
            )
            found.append(Story(page, _teller(words), (), words.cover) if page else None)
    return found


def _teller(words: Any) -> Callable[[Any], None]:
    def tell(page: Any) -> None:
        page.body = stored(words.body)

    return tell
