"""Withdrawal closes everything at once and says so truthfully; only a later agreement reopens, by hand."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import ModelLogEntry

from media_lib.acts import ACTS, ActRefused, perform, set_basis
from media_lib.models import Access, ArchiveItem, Consent, Decision, Passage, Person, Withdrawal
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


@pytest.mark.parametrize("for_name", [False, True])
def test_agreeing_again_to_an_image_gives_the_name_back_only_if_she_said_so(archivist, fatima, for_name):
    person, spoken, _credited, _recit = fatima
    Person.objects.filter(pk=person.pk).update(is_public=True)
    record = withdraw(user=archivist, person=person)
    lift(record, new_consent(spoken, record, for_name=for_name), archivist)
    assert Person.objects.get(pk=person.pk).is_nameable is for_name


def test_the_receipt_names_the_recits_whose_words_are_gone(archivist, fatima):
    person, _spoken, _credited, recit = fatima
    record = withdraw(user=archivist, person=person)
    assert any(recit.title in line for line in receipt_lines(record, effect_of(person)))


# --- What archivists wrote down is not answered over ----------------------------------------------------------------------
def test_nobody_but_archivists_answers_over_what_others_wrote_of_the_people_filmed(archivist):
    item = make_item(consent_basis="recorded")
    make_consent(item, state="asked", recorded_by=archivist)
    for role in ("member", "editor"):
        with pytest.raises(ActRefused):
            set_basis(item, make_user(role), "not_needed")
    set_basis(item, archivist, "not_needed")
    assert fresh(item).consent_basis == "not_needed"


@pytest.mark.parametrize("slug", ["ouvrir", "reserver-aux-membres", "sur-demande"])
def test_a_protected_piece_is_shown_to_anybody_only_once_two_people_agree(archivist, slug):
    item = make_item(sensitive=True, consent_basis="not_needed")
    assert "deuxième personne" in perform(ACTS[slug], item, archivist)
    assert fresh(item).access == Access.PENDING
    perform(ACTS[slug], item, archivist)
    assert fresh(item).access == Access.PENDING
    perform(ACTS[slug], item, make_user("archivist"))
    assert fresh(item).access != Access.PENDING
    assert fresh(item).approved_by_id
