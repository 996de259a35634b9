"""Who sees what is written twice, for one piece and for many: both answers agree on every combination, at any hour."""

import datetime
from itertools import product

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from media_lib.models import Access, ArchiveItem, Consent, ConsentBasis, Decision
from tests.factories import CLEARED_STATES, STATES, make_fonds, make_item_with, make_user

pytestmark = pytest.mark.django_db

TODAY = datetime.date(2026, 6, 15)
NOON = datetime.datetime(2026, 6, 15, 12, tzinfo=datetime.UTC)
DAY = datetime.timedelta(days=1)
EMBARGOES = (None, TODAY, TODAY + DAY)
GRANTED = {"state": "granted", "on_site": True}
CONSENTS = {
    "none": [],
    "granted": [GRANTED],
    "asked": [{"state": "asked", "on_site": True}],
    "refused": [GRANTED, {"state": "refused"}],
    "withdrawn": [GRANTED, {"state": "withdrawn"}],
    "expired": [GRANTED | {"valid_until": TODAY - DAY}],
    "last day": [GRANTED | {"valid_until": TODAY}],
    "future": [GRANTED | {"valid_from": TODAY + DAY}],
    "elsewhere only": [{"state": "granted", "on_networks": True}],
    "never": [GRANTED | {"valid_until": TODAY - DAY}, GRANTED | {"valid_from": TODAY}],
}
PROTECTIONS = ((False, False), (True, False), (True, True))


@pytest.fixture
def noon(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.now", lambda: NOON)


@pytest.fixture
def readers():
    """Each role, a member with pieces of her own, and accounts that give nothing."""
    people = {role: make_user(role) for role in ("visitor", "member", "editor", "archivist", "admin")}
    people |= {"owner": make_user("member"), "gone": make_user("archivist", is_active=False)}
    return people | {"anonymous": AnonymousUser(), "nobody": None}


def every_piece(owner, approver):
    """One row for each combination of what decides who sees a piece."""
    fonds, rows = make_fonds(), []
    table = product(
        Access,
        ConsentBasis,
        EMBARGOES,
        CONSENTS,
        (False, True),
        (False, True),
        ("", "© A.M.I.S."),
        PROTECTIONS,
    )
    for number, row in enumerate(table):
        access, basis, embargo, consents, decided, withdrawn, credit, (sensitive, approved) = row
        if decided and basis != ConsentBasis.DECIDED:
            continue
        if (withdrawn or not credit) and (consents not in ("none", "granted") or sensitive):
            continue
        item = ArchiveItem(
            fonds=fonds,
            kind="film",
            title=f"Bande {number}",
            reference_code=f"AMIS-V-{number:05d}",
            access=access,
            consent_basis=basis,
            embargo_until=embargo,
            withdrawn_at=NOON - DAY if withdrawn else None,
            credit_line=credit,
            sensitive=sensitive,
            approved_by=approver if approved else None,
            created_by=owner if number % 2 else None,
        )
        item.wanted = (consents, decided)
        rows.append(item)
    return rows


def store(rows):
    """Write pieces, consents, decisions and windows in a few statements, windows by the function every act calls."""
    ArchiveItem.objects.bulk_create(rows)
    consents, decisions = [], []
    for item in rows:
        names, decided = item.wanted
        consents += [Consent(item=item, **fields) for fields in CONSENTS[names]]
        decisions += [Decision(item=item, review_on=TODAY)] * decided
    Consent.objects.bulk_create(consents)
    Decision.objects.bulk_create(decisions)
    stored = list(ArchiveItem.objects.select_related("decision").prefetch_related("consents"))
    for item in stored:
        item.set_window()
    ArchiveItem.objects.bulk_update(stored, ["visible_from", "visible_until"], batch_size=400)
    return list(ArchiveItem.objects.select_related("decision").prefetch_related("consents"))


def keys(items):
    return {item.pk for item in items}


def cleared_by_the_book(item):
    """``domain.md``, sentence by sentence, without any code of the site."""
    consents = list(item.consents.all())
    if item.access != "public" or item.withdrawn_at or not item.credit_line:
        return False
    if item.embargo_until and item.embargo_until > TODAY:
        return False
    if item.sensitive and not item.approved_by_id:
        return False
    if any(consent.state in ("refused", "withdrawn") for consent in consents):
        return False
    if item.consent_basis == "recorded":
        return bool(consents) and all(map(allows_today, consents))
    return item.consent_basis == "not_needed" or (
        item.consent_basis == "decided" and hasattr(item, "decision")
    )


def allows_today(consent):
    begun = consent.valid_from is None or consent.valid_from <= TODAY
    going_on = consent.valid_until is None or consent.valid_until >= TODAY
    return consent.state == "granted" and consent.on_site and begun and going_on


def test_every_question_has_one_answer_over_every_combination(noon, readers):
    items = store(every_piece(readers["owner"], readers["archivist"]))
    assert len(items) > 2000
    objects = ArchiveItem.objects
    assert keys(objects.cleared()) == keys(i for i in items if i.is_cleared)
    assert keys(objects.cleared()) == keys(i for i in items if cleared_by_the_book(i))
    assert keys(objects.listed()) == keys(i for i in items if i.is_listed)
    for name, user in readers.items():
        assert keys(objects.visible_to(user)) == keys(i for i in items if i.is_visible_to(user)), name
        assert keys(objects.open_to(user)) == keys(i for i in items if i.is_open_to(user)), name
    check_the_ladder(objects, readers)


def check_the_ladder(objects, readers):
    """Nobody sees a file without its notice, nor less than those who are told less."""
    for user in readers.values():
        assert keys(objects.open_to(user)) <= keys(objects.visible_to(user))
    for name in ("nobody", "visitor", "gone"):
        assert keys(objects.visible_to(readers[name])) == keys(objects.listed())
        assert keys(objects.open_to(readers[name])) == keys(objects.cleared())
    for less, more in (
        ("anonymous", "member"),
        ("member", "owner"),
        ("owner", "editor"),
        ("editor", "archivist"),
    ):
        assert keys(objects.visible_to(readers[less])) < keys(objects.visible_to(readers[more]))
    withdrawn = keys(objects.exclude(withdrawn_at=None))
    assert not withdrawn & keys(objects.visible_to(readers["editor"]))
    assert withdrawn <= keys(objects.visible_to(readers["archivist"]))
    assert keys(objects.open_to(readers["archivist"])) == keys(objects.all())


@pytest.mark.parametrize("state", sorted(STATES))
def test_each_named_state_is_cleared_exactly_when_it_says_so(state):
    item = make_item_with(state)
    assert item.is_cleared is (state in CLEARED_STATES)
    assert item.is_listed is (state in (*CLEARED_STATES, "on_request"))


def test_a_new_piece_is_seen_by_nobody_outside():
    item = ArchiveItem.objects.create(fonds=make_fonds(), kind="film", title="Nouvelle")
    assert not item.is_listed
    assert not ArchiveItem.objects.listed().exists()


# --- Paris days, whatever the season ------------------------------------------------------------------------------------
MOMENTS = [
    # last instant before a Paris day, its first instant (both UTC), the day
    pytest.param("2026-06-14T21:59:59", "2026-06-14T22:00:00", "2026-06-15", id="summer"),
    pytest.param("2026-01-14T22:59:59", "2026-01-14T23:00:00", "2026-01-15", id="winter"),
    pytest.param("2026-03-28T22:59:59", "2026-03-28T23:00:00", "2026-03-29", id="clocks go forward that day"),
    pytest.param("2026-03-29T21:59:59", "2026-03-29T22:00:00", "2026-03-30", id="day after"),
    pytest.param("2026-10-24T21:59:59", "2026-10-24T22:00:00", "2026-10-25", id="clocks go back that day"),
    pytest.param("2026-10-25T22:59:59", "2026-10-25T23:00:00", "2026-10-26", id="day after going back"),
    pytest.param("2028-02-28T22:59:59", "2028-02-28T23:00:00", "2028-02-29", id="leap day"),
    pytest.param("1968-05-09T22:59:59", "1968-05-09T23:00:00", "1968-05-10", id="1968, no summer time"),
    pytest.param("9999-12-30T22:59:59", "9999-12-30T23:00:00", "9999-12-31", id="the last day there is"),
]


def at(monkeypatch, text):
    moment = datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.UTC)
    monkeypatch.setattr("django.utils.timezone.now", lambda: moment)


def is_open(item):
    item = ArchiveItem.objects.get(pk=item.pk)
    assert item.is_cleared == ArchiveItem.objects.cleared().filter(pk=item.pk).exists()
    return item.is_cleared


@pytest.mark.parametrize(("before", "after", "day"), MOMENTS)
def test_an_embargo_opens_at_midnight_in_paris(monkeypatch, before, after, day):
    item = make_item_with("public", embargo_until=datetime.date.fromisoformat(day))
    at(monkeypatch, before)
    assert not is_open(item)
    at(monkeypatch, after)
    assert is_open(item)


@pytest.mark.parametrize(("before", "after", "day"), MOMENTS)
def test_the_last_day_of_an_agreement_is_included(monkeypatch, before, after, day):
    item = make_item_with("recorded")
    last = datetime.date.fromisoformat(day) - DAY
    Consent.objects.filter(item=item).update(valid_until=last)
    ArchiveItem.objects.get(pk=item.pk).refresh_window()
    at(monkeypatch, before)
    assert is_open(item)
    at(monkeypatch, after)
    assert not is_open(item)


@pytest.mark.parametrize(("before", "after", "day"), MOMENTS)
def test_an_agreement_begins_at_midnight_in_paris(monkeypatch, before, after, day):
    item = make_item_with("recorded")
    Consent.objects.filter(item=item).update(valid_from=datetime.date.fromisoformat(day))
    ArchiveItem.objects.get(pk=item.pk).refresh_window()
    at(monkeypatch, before)
    assert not is_open(item)
    at(monkeypatch, after)
    assert is_open(item)


@pytest.mark.parametrize("day", [datetime.date.max, datetime.date.min])
def test_the_first_and_last_days_of_the_calendar_break_nothing(day):
    item = make_item_with("public", embargo_until=day)
    assert is_open(item) is (day == datetime.date.min)
    item = make_item_with("recorded")
    consent = Consent.objects.get(item=item)
    consent.valid_until = day
    consent.save()
    assert is_open(item) is (day == datetime.date.max)


def test_closing_by_date_waits_for_no_background_process(monkeypatch):
    item = make_item_with("recorded_for_now")
    assert is_open(item)
    later = timezone.now() + 40 * DAY
    monkeypatch.setattr("django.utils.timezone.now", lambda: later)
    assert not is_open(item)
