"""Makes the public copies follow the dates: an embargo that opened, a consent that ended."""

from django.db.models import Q
from django.utils import timezone

from media_lib import public_copies
from media_lib.models import ArchiveItem

__all__ = ["follow_windows"]


def follow_windows() -> int:
    """Refresh pieces whose public copies disagree with their window; return how many.

    Closing never waits for this: every reading asks the window itself, and a piece that has an end date never has
    public copies.
    """
    now = timezone.now()
    copied = Q(files__derivatives__is_published=True)
    opened = ArchiveItem.objects.cleared().filter(visible_until=None, files__derivatives__is_published=False)
    ended = ArchiveItem.objects.filter(copied, Q(visible_until__lte=now) | Q(visible_from=None))
    found = list(opened.filter(sensitive=False).distinct()) + list(ended.distinct())
    for item in found:
        public_copies.refresh(item)
    return len(found)
