"""Rights change by named acts only: each is asked of the right person, explained, logged, and never undone by a form."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import ModelLogEntry

from media_lib.acts import ACTS, ActRefused, acts_for, perform, record_decision, set_basis
from media_lib.models import Access, ArchiveItem, Consent, ConsentBasis, Credit, Decision, Passage, Withdrawal
from media_lib.models.item import RIGHTS_FIELDS
from media_lib.models.rights import visible_window
from media_lib.withdrawals import effect_of, lift, receipt_lines, standing_withdrawals, withdraw
from tests.factories import (
    attach_film,
    make_consent,
    make_decision,
    make_item,
    make_item_with,
    make_open_item,
    make_person,
    make_recit,
    make_standard,
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


# --- Withdrawal ---------------------------------------------------------------------------------------------------------
def test_only_archivists_record_a_withdrawal_and_others_are_told_of_the_shelter():
    for role in ("visitor", "member", "editor"):
        with pytest.raises(ActRefused, match="mettre à l'abri"):
            withdraw(user=make_user(role), item=make_open_item())
    assert not Withdrawal.objects.exists()


def test_a_withdrawal_is_about_something(archivist):
    with pytest.raises(ValueError, match="one piece or about one person"):
        withdraw(user=archivist)


def test_withdrawing_closes_at_once_is_logged_and_gives_a_number_to_say_on_the_telephone(archivist):
    item = make_open_item()
    record = withdraw(user=archivist, item=item)
    assert not item.is_listed
    assert log_of(item) == ["media_lib.retirer"]
    assert record.number == f"{timezone.localdate().year}-00001"


def test_withdrawing_twice_keeps_the_first_moment_and_both_records(archivist):
    item = make_open_item()
    first = withdraw(user=archivist, item=item, public_reason="À la demande de la famille.")
    moment = fresh(item).withdrawn_at
    second = withdraw(user=archivist, item=item)
    assert fresh(item).withdrawn_at == moment
    assert first.number != second.number
    assert Withdrawal.objects.filter(item=item).count() == 2
    assert log_of(item) == ["media_lib.retirer"] * 2


@pytest.mark.parametrize("slug", ["ouvrir", "reserver-aux-membres", "sur-demande"])
def test_no_act_reopens_a_withdrawn_piece(archivist, slug):
    item = make_open_item()
    withdraw(user=archivist, item=item)
    with pytest.raises(ActRefused, match="Seul un nouvel accord, daté"):
        perform(ACTS[slug], item, archivist)
    assert not fresh(item).is_listed


def test_lifting_an_embargo_or_the_protection_does_not_reopen_a_withdrawn_piece(archivist):
    item = make_open_item(sensitive=True)
    withdraw(user=archivist, item=item)
    perform(ACTS["mettre-sous-embargo"], item, archivist, embargo_until=None)
    perform(ACTS["lever-la-protection"], fresh(item), archivist)
    assert not fresh(item).is_listed


@pytest.fixture
def fatima():
    """Someone who speaks in one piece, is credited in another, and tells a récit."""
    person = make_person(name="Fatima")
    spoken = make_item_with("recorded", title="Sa voix")
    Consent.objects.filter(item=spoken).update(person=person)
    credited = make_open_item(title="Son image", people=[person])
    recit = make_recit(narrator_person=person, title="Son récit", read_back_on=timezone.localdate() - 3 * DAY)
    return person, spoken, credited, recit


def test_the_effect_of_a_withdrawal_is_shown_before_and_changes_nothing(archivist, fatima):
    person, spoken, _credited, _recit = fatima
    passage = Passage.objects.create(file=attach_film(spoken), start_ms=0, end_ms=900)
    page = make_standard(body=[{"type": "passage", "value": {"passage": passage.pk, "note": ""}}])
    effect = effect_of(person)
    assert {item.title for item in effect.items} == {"Sa voix", "Son image"}
    assert effect.passages == [passage]
    assert effect.pages == [page]
    assert [page.title for page in effect.recits] == ["Son récit"]
    assert not effect.is_empty
    assert fresh(spoken).is_cleared


def test_the_effect_names_no_page_that_only_shares_a_number_with_a_piece(fatima):
    person, *_ = fatima
    make_item(pk=make_standard(title="Sans rapport").pk, people=[person])
    assert {page.title for page in effect_of(person).recits} == {"Son récit"}


def test_withdrawing_a_person_closes_pieces_passages_credits_and_recits(client, archivist, fatima):
    person, spoken, credited, recit = fatima
    other = make_open_item()
    withdraw(user=archivist, person=person)
    person.refresh_from_db()
    assert not fresh(spoken).is_listed
    assert not fresh(credited).is_listed
    assert fresh(other).is_cleared
    assert not person.is_nameable
    assert not type(recit).objects.get(pk=recit.pk).are_words_given
    assert not type(recit).objects.spoken().exists()
    assert Consent.objects.get(item=spoken).state == "withdrawn"


def test_the_receipt_says_truly_what_was_closed_and_what_is_out_of_our_hands(archivist, fatima):
    person, _spoken, credited, _ = fatima
    record = withdraw(user=archivist, person=person, note="Note privée")
    text = "\n".join(receipt_lines(record, effect_of(person)))
    for words in (
        record.number,
        "Sa voix",
        credited.reference_code,
        "Les moteurs de recherche",
        "n'est plus entre nos mains",
    ):
        assert words in text
    assert "Note privée" not in text


# --- Only a later agreement reopens, then by hand -------------------------------------------------------------------------
def new_consent(item, record, **fields):
    return make_consent(item, **{"created_at": record.created_at + LATER, "person": record.person} | fields)


def test_a_later_agreement_lets_the_piece_be_opened_again_by_hand_only(archivist):
    item = make_open_item()
    record = withdraw(user=archivist, item=item, public_reason="Une raison.")
    lift(record, new_consent(item, record), archivist)
    item = fresh(item)
    assert (item.withdrawn_at, item.closed_note, item.access) == (None, "", Access.PENDING)
    assert not item.is_listed
    perform(ACTS["ouvrir"], item, archivist)
    assert fresh(item).is_cleared
    assert log_of(item) == ["media_lib.retirer", "media_lib.nouvel-accord", "media_lib.ouvrir"]


@pytest.mark.parametrize(
    "fields",
    [{"state": "asked"}, {"state": "refused"}, {"created_at": timezone.now() - DAY}],
    ids=["only asked", "refused", "given before"],
)
def test_no_other_agreement_reopens(archivist, fields):
    item = make_open_item()
    record = withdraw(user=archivist, item=item)
    with pytest.raises(ActRefused, match="un accord donné après le retrait"):
        lift(record, new_consent(item, record, **fields), archivist)
    assert fresh(item).withdrawn_at is not None


def test_an_agreement_for_another_piece_or_by_another_person_reopens_nothing(archivist, fatima):
    item, other = make_open_item(), make_open_item()
    record = withdraw(user=archivist, item=item)
    withdraw(user=archivist, item=other)
    with pytest.raises(ActRefused, match="un autre document"):
        lift(record, new_consent(other, record), archivist)
    person, spoken, *_ = fatima
    record = withdraw(user=archivist, person=person)
    with pytest.raises(ActRefused, match="une autre personne"):
        lift(record, new_consent(spoken, record, person=make_person()), archivist)
    assert fresh(item).withdrawn_at
    assert fresh(other).withdrawn_at
    assert fresh(spoken).withdrawn_at


def test_editors_do_not_record_the_agreement_that_reopens(archivist):
    item = make_open_item()
    record = withdraw(user=archivist, item=item)
    with pytest.raises(ActRefused, match="Seul·es les archivistes"):
        lift(record, new_consent(item, record), make_user("editor"))


def test_each_of_two_withdrawals_must_be_answered(archivist, fatima):
    person, _, credited, _ = fatima
    first = withdraw(user=archivist, person=person)
    second = withdraw(user=archivist, item=credited)
    lift(second, new_consent(credited, second), archivist)
    assert list(standing_withdrawals(credited)) == [first]
    assert fresh(credited).withdrawn_at is not None


def test_a_person_who_agrees_again_for_one_piece_reopens_that_piece_only(archivist, fatima):
    person, spoken, credited, recit = fatima
    record = withdraw(user=archivist, person=person)
    lift(record, new_consent(spoken, record), archivist)
    perform(ACTS["ouvrir"], fresh(spoken), archivist)
    assert fresh(spoken).is_cleared
    assert not fresh(credited).is_listed
    recit = type(recit).objects.get(pk=recit.pk)
    assert not recit.are_words_given
    assert not type(recit).objects.spoken().exists()


def test_a_recit_comes_back_when_it_was_read_back_again_after_the_withdrawal(archivist, fatima):
    person, spoken, _, recit = fatima
    record = withdraw(user=archivist, person=person)
    Withdrawal.objects.filter(pk=record.pk).update(created_at=timezone.now() - 2 * DAY)
    record.refresh_from_db()
    lift(record, new_consent(spoken, record), archivist)
    type(recit).objects.filter(pk=recit.pk).update(read_back_on=timezone.localdate())
    assert type(recit).objects.get(pk=recit.pk).are_words_given
    assert type(recit).objects.spoken().exists()


def test_withdrawing_agreeing_and_withdrawing_again_closes_again(archivist, fatima):
    person, spoken, *_ = fatima
    first = withdraw(user=archivist, person=person)
    lift(first, new_consent(spoken, first), archivist)
    perform(ACTS["ouvrir"], fresh(spoken), archivist)
    second = withdraw(user=archivist, person=person)
    assert not fresh(spoken).is_listed
    assert list(standing_withdrawals(spoken)) == [second]


def test_a_decision_survives_but_does_not_reopen_a_withdrawn_piece(archivist):
    item = make_item_with("decided")
    withdraw(user=archivist, item=item)
    Decision.objects.filter(item=item).delete()
    make_decision(item)
    assert not fresh(item).is_listed
