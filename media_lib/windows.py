"""Makes the public copies follow the dates: an embargo that opened, a consent that ended."""

import logging

from media_lib import public_copies

__all__ = ["follow_windows"]

logger = logging.getLogger(__name__)


def follow_windows() -> int:
    """Refresh pieces whose public copies disagree with their rights; return how many.

    Closing never waits for this: every reading asks the window itself, and a piece that has an end date never has
    public copies.
    """
    moved = 0
    for item in public_copies.items_out_of_step():
        try:
            public_copies.refresh(item)
        except OSError:
            # A full disk must not stop the clock: the other pieces and the scheduled pages are still due.
            logger.exception("Public copies of %s are not up to date.", item.reference_code)
        else:
            moved += 1
    return moved
