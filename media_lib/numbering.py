"""Numbers that must not be given twice, even by two people at the same instant."""

from wagtail.models import Collection

__all__ = ["take_turns"]


def take_turns() -> None:
    """Wait until nobody else is taking a number; must be called inside a transaction, which ends the turn."""
    # Locking the rows already numbered would not stop two insertions: everyone waits on one row that always exists.
    list(Collection.objects.select_for_update().order_by("pk")[:1])
