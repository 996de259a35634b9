"""Makes the public copies follow the dates: an embargo that opened, a consent that ended."""

from media_lib import public_copies

__all__ = ["follow_windows"]


def follow_windows() -> int:
    """Refresh pieces whose public copies disagree with their rights; return how many.

    Closing never waits for this: every reading asks the window itself, and a piece that has an end date never has
    public copies.
    """
    found = list(public_copies.items_out_of_step())
    for item in found:
        public_copies.refresh(item)
    return len(found)
