"""Rights change by named acts only: each is asked of the right person, explained, logged, and never undone by a form."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import ModelLogEntry

from media_lib.acts import ACTS, ActRefused, acts_for, perform, record_decision, set_basis
from media_lib.models import Access, ArchiveItem, Consent, ConsentBasis, Credit, Decision
from media_lib.models.item import RIGHTS_FIELDS
from media_lib.models.rights import visible_window
from media_lib.withdrawals import withdraw
from tests.factories import (
    make_consent,
    make_item,
    make_item_with,
    make_open_item,
    make_person,
    make_user,
)

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
LATER = datetime.timedelta(minutes=1)


@pytest.fixture
def archivist():
    return make_user("archivist")


def fresh(item):
    return ArchiveItem.objects.get(pk=item.pk)


def log_of(item):
    return list(ModelLogEntry.objects.for_instance(item).order_by("pk").values_list("action", flat=True))


# --- Acts: who, what, why ---------------------------------------------------------------------------------------------
MAY = {
    "member": {"mettre-a-l-abri"},
    "editor": {"ouvrir", "mettre-a-l-abri"},
    "archivist": {
        "ouvrir",
        "reserver-aux-membres",
        "sur-demande",
        "fermer",
        "mettre-a-l-abri",
        "mettre-sous-embargo",
    },
}


@pytest.mark.parametrize(("role", "acts"), MAY.items())
def test_each_role_is_offered_its_own_acts(role, acts):
    item = make_item(consent_basis=ConsentBasis.NOT_NEEDED)
    user = make_user(role)
    if role == "member":
        ArchiveItem.objects.filter(pk=item.pk).update(created_by=user)
    assert {act.slug for act in acts_for(fresh(item), user)} == acts


@pytest.mark.parametrize(
    ("role", "slug"),
    [
        (role, slug)
        for role in ("visitor", "member", "editor")
        for slug in sorted(ACTS)
        # Any member may put under shelter what she sees.
        if role == "visitor" or slug != "mettre-a-l-abri"
    ],
)
def test_an_act_not_offered_is_refused_and_changes_nothing(role, slug):
    item = make_item_with("recorded", sensitive=True)
    before = ArchiveItem.objects.filter(pk=item.pk).values().get()
    with pytest.raises(ActRefused, match="Vous ne pouvez pas faire cela"):
        perform(ACTS[slug], item, make_user(role))
    assert ArchiveItem.objects.filter(pk=item.pk).values().get() == before


@pytest.mark.parametrize("slug", sorted(ACTS))
def test_every_act_is_logged_under_its_name_with_its_author_and_reason(archivist, slug):
    item = make_item(consent_basis=ConsentBasis.NOT_NEEDED, sensitive=slug == "lever-la-protection")
    assert perform(ACTS[slug], item, archivist, reason="Parce que.", embargo_until=None)
    entry = ModelLogEntry.objects.for_instance(item).get()
    assert (entry.action, entry.user, entry.data) == (
        f"media_lib.{slug}",
        archivist,
        {"reason": "Parce que."},
    )
    assert entry.label != ""


def test_an_act_asks_the_piece_as_it_is_now_and_not_as_it_was_shown():
    item = make_item(consent_basis=ConsentBasis.NOT_NEEDED)
    stale = fresh(item)
    set_basis(item, make_user("archivist"), ConsentBasis.RECORDED)
    make_consent(item)
    Consent.objects.filter(item=item, state="asked").delete()
    with pytest.raises(ActRefused):
        perform(ACTS["ouvrir"], stale, make_user("editor"))


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"credit_line": "", "consent_basis": ConsentBasis.NOT_NEEDED}, "Écrivez d'abord la mention"),
        ({"consent_basis": ConsentBasis.UNKNOWN}, "l'accord des personnes n'est pas enregistré"),
        ({"consent_basis": ConsentBasis.RECORDED}, "l'accord des personnes n'est pas enregistré"),
        ({"consent_basis": ConsentBasis.DECIDED}, "l'accord des personnes n'est pas enregistré"),
        ({"withdrawn_at": timezone.now(), "access": Access.CLOSED}, "Seul un nouvel accord, daté"),
    ],
)
def test_opening_is_refused_with_a_sentence_that_says_what_to_do(archivist, fields, why):
    item = make_item(**fields)
    with pytest.raises(ActRefused, match=why):
        perform(ACTS["ouvrir"], item, archivist)
    assert not fresh(item).is_cleared


def test_opening_needs_every_person_to_agree(archivist):
    item = make_item(consent_basis=ConsentBasis.RECORDED)
    make_consent(item)
    asked = make_consent(item, state="asked")
    with pytest.raises(ActRefused):
        perform(ACTS["ouvrir"], item, archivist)
    asked.state = "granted"
    asked.save()
    perform(ACTS["ouvrir"], fresh(item), archivist)
    assert fresh(item).is_cleared


def test_a_protected_piece_opens_only_when_a_second_person_approves(archivist):
    item = make_item(consent_basis=ConsentBasis.NOT_NEEDED, sensitive=True)
    for _ in range(2):
        assert "une deuxième personne" in perform(ACTS["ouvrir"], item, archivist)
        assert not fresh(item).is_cleared
    perform(ACTS["ouvrir"], item, make_user("archivist"))
    assert fresh(item).is_cleared


def test_closing_a_protected_piece_forgets_who_approved_it(archivist):
    item = make_item_with("sensitive")
    perform(ACTS["fermer"], item, archivist)
    perform(ACTS["ouvrir"], item, archivist)
    assert not fresh(item).is_cleared


def test_answering_who_is_recognised_opens_nothing_and_asks_for_an_agreement():
    item = make_item()
    set_basis(item, make_user("member"), ConsentBasis.RECORDED, has_children=True)
    item = fresh(item)
    assert (item.access, item.has_children) == (Access.PENDING, True)
    assert item.consents.get().state == "asked"


def test_a_member_does_not_answer_again_for_an_open_piece():
    item = make_open_item()
    with pytest.raises(ActRefused, match="déjà traité"):
        set_basis(item, make_user("member"), ConsentBasis.UNKNOWN)
    assert fresh(item).is_cleared


def test_a_decision_is_recorded_by_archivists_and_any_refusal_overrides_it(archivist):
    item = make_item(access=Access.PUBLIC)
    draft = Decision(reason="Une marche.", search_made="Affichage.", review_on=timezone.localdate())
    with pytest.raises(ActRefused):
        record_decision(item, make_user("editor"), draft)
    record_decision(item, archivist, draft)
    assert fresh(item).is_cleared
    make_consent(item, state="refused")
    assert not fresh(item).is_cleared


# --- The window, row by row -------------------------------------------------------------------------------------------
YES = {"state": "granted", "on_site": True}
ROWS = [
    # access, basis, consents, decided, withdrawn, is there a window?
    ("pending", "not_needed", [], False, False, False),
    ("closed", "not_needed", [], False, False, False),
    ("on_request", "not_needed", [], False, False, False),
    ("public", "unknown", [YES], False, False, False),
    ("public", "not_needed", [], False, False, True),
    ("public", "not_needed", [], False, True, False),
    ("public", "not_needed", [{"state": "refused"}], False, False, False),
    ("public", "recorded", [], False, False, False),
    ("public", "recorded", [YES], False, False, True),
    ("public", "recorded", [YES, {"state": "asked", "on_site": True}], False, False, False),
    ("public", "recorded", [{"state": "granted", "on_networks": True}], False, False, False),
    ("public", "decided", [], False, False, False),
    ("public", "decided", [], True, False, True),
    ("public", "decided", [{"state": "withdrawn"}], True, False, False),
    ("members", "unknown", [], False, False, True),
    ("members", "unknown", [{"state": "refused"}], False, False, False),
    ("members", "not_needed", [], False, True, False),
]


@pytest.mark.parametrize(("access", "basis", "consents", "decided", "withdrawn", "expected"), ROWS)
def test_the_window_follows_the_table(access, basis, consents, decided, withdrawn, expected):
    window = visible_window(
        access=access,
        basis=basis,
        embargo_until=None,
        consents=[Consent(**fields) for fields in consents],
        is_decided=decided,
        is_withdrawn=withdrawn,
    )
    assert (window is not None) is expected


# --- Forms and revisions ------------------------------------------------------------------------------------------------
def rights_of(item):
    return ArchiveItem.objects.filter(pk=item.pk).values(*RIGHTS_FIELDS).get()


def test_a_form_opened_before_an_act_saves_its_words_and_no_rights(archivist):
    item = make_open_item(title="Avant")
    stale = fresh(item)
    withdraw(user=archivist, item=item)
    before = rights_of(item)
    stale.title = "Après"
    stale.save()
    assert rights_of(item) == before
    assert fresh(item).title == "Après"


def test_restoring_an_old_version_after_a_withdrawal_leaves_it_withdrawn(archivist):
    item = make_open_item(title="Avant")
    revision = item.save_revision()
    item.title = "Après"
    item.save()
    withdraw(user=archivist, item=item)
    before = rights_of(item)
    restored = revision.as_object()
    restored.save()
    item = fresh(item)
    assert (item.title, item.access) == ("Avant", Access.CLOSED)
    assert item.withdrawn_at is not None
    assert rights_of(item) == before
    assert not item.is_listed


def test_a_version_holds_no_rights(archivist):
    held = make_open_item().save_revision().content
    assert not RIGHTS_FIELDS & set(held)


def test_restoring_brings_back_words_and_credits(archivist):
    item = make_open_item(people=[make_person(name="Fatima")])
    revision = item.save_revision()
    item.credits.all().delete()
    item.description = "Autre chose."
    item.save()
    revision.as_object().save()
    item = fresh(item)
    assert item.description == "Une table dans la rue, des voisines, de la musique."
    assert [credit.person.name for credit in item.credits.all()] == ["Fatima"]


def test_an_old_version_opens_even_when_someone_it_credits_was_deleted():
    person = make_person()
    item = make_item(people=[person])
    revision = item.save_revision()
    item.credits.all().delete()
    item.save()
    Credit.objects.all().delete()
    person.delete()
    assert list(revision.as_object().credits.all()) == []


def test_neither_a_form_nor_an_old_version_takes_the_protection_away(archivist):
    item = make_item(consent_basis=ConsentBasis.NOT_NEEDED)
    old = item.save_revision()
    item.sensitive = True
    item.save()
    old.as_object().save()
    assert fresh(item).sensitive is True
    perform(ACTS["lever-la-protection"], item, archivist)
    assert fresh(item).sensitive is False


def test_saving_a_piece_keeps_its_places_and_credits():
    person = make_person()
    item = make_item()
    item.credits.add(Credit(person=person, role="image"))
    item.save()
    assert fresh(item).credits.get().person == person
