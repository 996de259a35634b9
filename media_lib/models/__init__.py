"""The models of the archive, one noun a file."""

from media_lib.models.derivative import Derivative
from media_lib.models.enquiry import Enquiry
from media_lib.models.files import ArchiveDocument, Media, Original, Photo, PhotoRendition
from media_lib.models.fonds import Fonds
from media_lib.models.item import RIGHTS_FIELDS, ArchiveItem, Credit, ItemFile
from media_lib.models.passage import Passage
from media_lib.models.rights import Access, Consent, ConsentBasis, Decision, Withdrawal
from media_lib.models.text_track import TextTrack
from media_lib.models.vocabulary import Authority, Person, Place, Theme

__all__ = [
    "RIGHTS_FIELDS",
    "Access",
    "ArchiveDocument",
    "ArchiveItem",
    "Authority",
    "Consent",
    "ConsentBasis",
    "Credit",
    "Decision",
    "Derivative",
    "Enquiry",
    "Fonds",
    "ItemFile",
    "Media",
    "Original",
    "Passage",
    "Person",
    "Photo",
    "PhotoRendition",
    "Place",
    "TextTrack",
    "Theme",
    "Withdrawal",
]
