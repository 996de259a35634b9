"""What search engines and sharing cards are asked to leave alone."""

from media_lib.models import ArchiveItem, ConsentBasis

__all__ = ["is_recognisable", "may_be_shared", "robots_of"]


def is_recognisable(item: ArchiveItem) -> bool:
    """Whether someone may be recognised in it, as far as we know."""
    return item.consent_basis != ConsentBasis.NOT_NEEDED


def robots_of(item: ArchiveItem) -> str:
    """The ``robots`` words of its notice and of its files; empty when everything may be indexed."""
    if item.sensitive or not item.is_listed:
        return "noindex, noimageindex"
    return "noimageindex" if is_recognisable(item) else ""


def may_be_shared(item: ArchiveItem) -> bool:
    """Whether its picture may stand in a sharing card, which other sites copy and keep."""
    return item.is_cleared and not item.sensitive and not is_recognisable(item)
