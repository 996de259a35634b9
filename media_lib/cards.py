"""What a template may show of a piece: computed here, so that no template decides who sees what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from media_lib.permissions import User

if TYPE_CHECKING:
    from media_lib.models import ArchiveItem, Derivative, ItemFile, TextTrack

__all__ = ["Picture", "PieceCard", "Player", "card_for", "cards_for", "length", "weight"]

CLOSED_SENTENCE = "Ce document n'est plus montré ici."


def weight(size: int) -> str:
    """A number of bytes in French words: « 850 Ko », « 9 Mo », « 1,2 Go »."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} Ko"
    if size < 1_000_000_000:
        text = f"{size / 1_000_000:.1f}" if size < 10_000_000 else f"{size / 1_000_000:.0f}"
        return f"{text.replace('.', ',').removesuffix(',0')} Mo"
    return f"{size / 1_000_000_000:.1f} Go".replace(".", ",")


def length(milliseconds: int) -> str:
    """A duration as one says it: « 38 s », « 2 min 40 », « 1 h 05 »."""
    minutes, seconds = divmod(round(milliseconds / 1000), 60)
    if minutes >= 60:
        return f"{minutes // 60} h {minutes % 60:02d}"
    if not minutes:
        return f"{seconds} s"
    return f"{minutes} min {seconds:02d}" if seconds else f"{minutes} min"


@dataclass(frozen=True)
class Picture:
    """A picture with its candidates; ``width`` and ``height`` are those of the largest (no layout shift)."""

    url: str
    width: int
    height: int
    avif: str = ""
    webp: str = ""
    plate: str = ""
    plates: str = ""
    focal_x: int = 50
    focal_y: int = 50


@dataclass(frozen=True)
class Player:
    """What plays: addresses, weights and tracks. No address leaves the server before the piece is open."""

    kind: str
    url: str = ""
    mime: str = ""
    size: str = ""
    duration: str = ""
    audio_url: str = ""
    audio_size: str = ""
    poster: str = ""
    width: int = 0
    height: int = 0
    tracks: tuple[TextTrack, ...] = ()
    start: float = 0
    end: float = 0


@dataclass(frozen=True)
class PieceCard:
    """A piece as one reader may see it. ``state`` is open, listed, members, pending, preparing, warned or closed."""

    title: str
    code: str = ""
    url: str = ""
    kind: str = ""
    kind_code: str = ""
    date: str = ""
    credit: str = ""
    place: str = ""
    description: str = ""
    content_notice: str = ""
    picture: Picture | None = None
    player: Player | None = None
    paper_url: str = ""
    paper_size: str = ""
    duration: str = ""
    state: str = "open"
    sentence: str = ""
    is_tape: bool = False
    spine: str = ""
    languages: str = ""
    caption: str = ""
    extras: tuple[Picture, ...] = field(default=())

    @property
    def is_open(self) -> bool:
        """Whether files may be shown."""
        return self.state in ("open", "warned")


def card_for(item: ArchiveItem, user: User = None, *, caption: str = "") -> PieceCard:
    """Describe one piece for one reader."""
    if not item.is_visible_to(user):
        return PieceCard(title="Document retiré", state="closed", sentence=closed_sentence(item), caption="")
    is_open = item.is_open_to(user)
    playing = _player(item) if is_open else None
    paper = next((copy for copy in item.derivatives if copy.role == "paper"), None) if is_open else None
    return PieceCard(
        title=item.title,
        code=item.reference_code,
        url=item.get_absolute_url(),
        kind=item.get_kind_display(),
        kind_code=item.kind,
        date=item.date_label,
        credit=item.credit_line,
        place=", ".join(place.name for place in item.places.all()[:2]),
        description=item.description,
        content_notice=item.content_notice if item.sensitive else "",
        picture=_picture(item.lead_images(), item) if is_open else None,
        player=playing,
        paper_url=paper.url if paper else "",
        paper_size=weight(paper.byte_size) if paper else "",
        duration=playing.duration if playing else "",
        state=_state(item, is_open),
        sentence=_sentence(item, is_open),
        is_tape=not item.is_digitised,
        spine=item.carrier_label or item.title,
        languages=item.languages,
        caption=caption,
        extras=tuple(_extras(item)) if is_open else (),
    )


def cards_for(items: Iterable[ArchiveItem], user: User = None) -> list[PieceCard]:
    """Describe several pieces (loaded with ``with_card``) for one reader, the hidden ones left out."""
    return [card_for(item, user) for item in items if item.is_visible_to(user)]


def closed_sentence(item: ArchiveItem) -> str:
    """The dignified sentence that stands in place of a withdrawn piece, with the reason only if the person wants it."""
    return f"{CLOSED_SENTENCE} {item.closed_note}".strip()


def _state(item: ArchiveItem, is_open: bool) -> str:
    if not is_open:
        return "listed"
    if item.sensitive:
        # Before anything else: inside the team too, nothing shows before its warning.
        return "warned"
    if not item.is_cleared:
        return "members" if item.access == "members" else "pending"
    return "open"


def _sentence(item: ArchiveItem, is_open: bool) -> str:
    if not is_open:
        return "Sur demande : écrivez-nous pour le consulter."
    if not item.is_cleared:
        return f"Ce document n'est montré qu'à l'équipe ({item.get_access_display().lower()})."
    if not item.is_digitised:
        return "Cette bande n'est pas encore numérisée."
    if not item.derivatives:
        return "Ce document est en préparation."
    return ""


def _picture(copies: list[Derivative], item: ArchiveItem) -> Picture | None:
    if not copies:
        return None
    fallback = [copy for copy in copies if copy.mime in ("image/jpeg", "image/png")] or copies
    largest = fallback[-1]
    plates = [copy for copy in largest.file.derivatives.all() if copy.role == "plate"] if largest else []
    x, y = _focal(largest.file)
    return Picture(
        url=fallback[min(1, len(fallback) - 1)].url,
        width=largest.width or 4,
        height=largest.height or 3,
        avif=_srcset(copies, "image/avif"),
        webp=_srcset(copies, "image/webp"),
        plate=plates[-1].url if plates else "",
        plates=", ".join(f"{copy.url} {copy.width}w" for copy in plates),
        focal_x=x,
        focal_y=y,
    )


def _focal(file: ItemFile) -> tuple[int, int]:
    photo = file.photo
    if photo is None or photo.focal_point_x is None:
        return 50, 50
    return round(100 * photo.focal_point_x / photo.width), round(100 * photo.focal_point_y / photo.height)


def _srcset(copies: list[Derivative], mime: str) -> str:
    return ", ".join(f"{copy.url} {copy.width}w" for copy in copies if copy.mime == mime)


def _extras(item: ArchiveItem) -> Iterable[Picture]:
    for file in item.loaded_files[1:]:
        picture = _picture(
            sorted((c for c in file.derivatives.all() if c.role == "image"), key=lambda c: c.width or 0), item
        )
        if picture:
            yield picture


def _player(item: ArchiveItem) -> Player | None:
    for file in item.loaded_files:
        copies = {copy.role: copy for copy in file.derivatives.all()}
        main = copies.get("web") or copies.get("audio")
        if main:
            return _player_of(file, main, copies)
    return None


def _player_of(file: ItemFile, main: Derivative, copies: dict[str, Derivative]) -> Player:
    sound = copies.get("audio")
    poster = copies.get("poster")
    return Player(
        kind="video" if main.role == "web" else "audio",
        url=main.url,
        mime=main.mime,
        size=weight(main.byte_size),
        duration=length(main.duration_ms or 0),
        audio_url=sound.url if sound else "",
        audio_size=weight(sound.byte_size) if sound else "",
        poster=poster.url if poster else "",
        width=main.width or 0,
        height=main.height or 0,
        # A draft has been read by nobody yet: the team corrects it, the public does not get it.
        tracks=tuple(track for track in file.tracks.all() if not track.is_draft),
    )
