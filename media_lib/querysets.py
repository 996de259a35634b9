"""Who may see which piece, written once; each queryset has an instance twin on ``ArchiveItem``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from wagtail.search.queryset import SearchableQuerySetMixin

from media_lib.french import query_terms
from media_lib.models.rights import Access
from media_lib.permissions import User, is_archivist, is_editor, is_member

if TYPE_CHECKING:
    from media_lib.models import (  # noqa: F401 - two are named in strings only
        ArchiveItem,
        Passage,
        Person,
        Place,
        Theme,
    )

__all__ = ["ArchiveItemQuerySet", "PassageQuerySet"]


def _open(access: Access) -> Q:
    """What a window, an access and the two lasting conditions (credit, second approval) leave open now."""
    now = timezone.now()
    return (
        Q(access=access, withdrawn_at=None, visible_from__lte=now)
        & (Q(visible_until=None) | Q(visible_until__gt=now))
        & (Q(sensitive=False) | Q(approved_by__isnull=False))
        & ~Q(credit_line="")
    )


class ArchiveItemQuerySet(SearchableQuerySetMixin, models.QuerySet["ArchiveItem"]):
    """Pieces, filtered by who asks and by what they are about."""

    # --- Who may see what ------------------------------------------------------------------------------------------
    def cleared(self) -> Self:
        """Keep pieces whose files anybody may see now."""
        return self.filter(_open(Access.PUBLIC))

    def listed(self) -> Self:
        """Keep pieces whose notice anybody may read now."""
        return self.filter(_open(Access.PUBLIC) | Q(access=Access.ON_REQUEST, withdrawn_at=None))

    def visible_to(self, user: User) -> Self:
        """Keep pieces whose notice this user may read."""
        if is_archivist(user):
            return self
        if is_editor(user):
            return self.filter(withdrawn_at=None).exclude(access=Access.CLOSED)
        rule = _open(Access.PUBLIC) | Q(access=Access.ON_REQUEST, withdrawn_at=None)
        if is_member(user):
            rule |= _open(Access.MEMBERS)
            rule |= Q(created_by=user, withdrawn_at=None) & ~Q(access=Access.CLOSED)
        return self.filter(rule)

    def open_to(self, user: User) -> Self:
        """Keep pieces whose files this user may see."""
        if is_editor(user):
            return self.visible_to(user)
        rule = _open(Access.PUBLIC)
        if is_member(user):
            rule |= _open(Access.MEMBERS)
            rule |= Q(created_by=user, withdrawn_at=None) & ~Q(access=Access.CLOSED)
        return self.filter(rule)

    # --- What they are about ---------------------------------------------------------------------------------------
    def archival(self) -> Self:
        """Leave out illustrations and logos, which are not archive pieces."""
        return self.exclude(kind="illustration")

    def about(self, place: Place) -> Self:
        """Keep pieces of a place or of a place within it."""
        return self.filter(
            Q(places=place) | Q(places__parent=place) | Q(places__parent__parent=place)
        ).distinct()

    def themed(self, theme: Theme) -> Self:
        """Keep pieces of a theme."""
        return self.filter(themes=theme)

    def crediting(self, person: Person) -> Self:
        """Keep pieces in whose credits or consents a person stands."""
        return self.filter(Q(credits__person=person) | Q(consents__person=person)).distinct()

    def during(self, first_year: int | None, last_year: int | None) -> Self:
        """Keep pieces whose date bounds overlap these years (both included)."""
        dated = self
        if first_year:
            dated = dated.filter(
                Q(date_latest__year__gte=first_year) | Q(date_latest=None, date_earliest__isnull=False)
            )
        if last_year:
            dated = dated.filter(
                Q(date_earliest__year__lte=last_year) | Q(date_earliest=None, date_latest__isnull=False)
            )
        return dated

    def undated(self) -> Self:
        """Keep the shelf « sans date »."""
        return self.filter(date_earliest=None, date_latest=None)

    def matching(self, query: str) -> Self:
        """Keep pieces whose words contain every term of a query, inflections and accents aside."""
        found = self
        for term in query_terms(query):
            found = found.filter(search_shadow__contains=f" {term}")
        return found

    # --- What a listing needs ---------------------------------------------------------------------------------------
    def chronological(self) -> Self:
        """Order by earliest date, undated pieces last."""
        return self.order_by(
            models.F("date_earliest").asc(nulls_last=True),
            models.F("date_latest").asc(nulls_last=True),
            "reference_code",
        )

    def with_card(self) -> Self:
        """Load what a card shows, in a flat number of queries."""
        return self.prefetch_related("files__derivatives", "files__tracks", "files__photo", "places")


class PassageQuerySet(SearchableQuerySetMixin, models.QuerySet["Passage"]):
    """Passages; a passage is open exactly when its piece is."""

    def with_card(self) -> Self:
        """Load what a passage block shows, in a flat number of queries."""
        return self.select_related("file__item").prefetch_related(
            "file__tracks",
            "file__item__files__derivatives",
            "file__item__files__tracks",
            "file__item__files__photo",
            "file__item__places",
        )
