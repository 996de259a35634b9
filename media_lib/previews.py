"""Hand-made cards for the block picker: a preview needs no database row."""

from media_lib.cards import PieceCard, Player

__all__ = ["PREVIEW_FILM", "PREVIEW_PAPER", "PREVIEW_PHOTO", "PREVIEW_PIECES"]

PREVIEW_FILM = PieceCard(
    title="Une table dans la rue",
    code="AMIS-V-0000",
    url="#",
    kind="Film",
    kind_code="film",
    date="vers 1985",
    credit="© A.M.I.S.",
    place="Valdegour",
    duration="2 min 40",
    player=Player(kind="video", size="9 Mo", duration="2 min 40", audio_size="0,9 Mo", width=640, height=480),
)
PREVIEW_PHOTO = PieceCard(
    title="Le marché, un samedi",
    code="AMIS-P-0000",
    url="#",
    kind="Photographie",
    kind_code="photographie",
    date="été 1994",
    credit="© A.M.I.S.",
    place="Pissevin",
    is_tape=True,
    spine="Le marché, un samedi",
)
PREVIEW_PAPER = PieceCard(
    title="Le programme de la projection",
    code="AMIS-D-0000",
    url="#",
    kind="Document",
    kind_code="document",
    date="juin 2020",
    credit="© A.M.I.S.",
    paper_url="#",
    paper_size="120 Ko",
)
PREVIEW_PIECES = [PREVIEW_FILM, PREVIEW_PHOTO, PREVIEW_PAPER]
