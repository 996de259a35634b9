"""Names a file from its first bytes, never from its extension, and refuses the rest with a sentence."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from media_lib.sandbox import FileRefused

Kind = Literal["video", "audio", "image", "pdf"]

HEAD_BYTES = 4096


@dataclass(frozen=True)
class Sniffed:
    """What the first bytes of a file say it is; `extension` has no dot."""

    kind: Kind
    format: str
    extension: str
    mime: str


MP4 = Sniffed("video", "mp4", "mp4", "video/mp4")
MOV = Sniffed("video", "mov", "mov", "video/quicktime")
M4A = Sniffed("audio", "m4a", "m4a", "audio/mp4")
THREE_GP = Sniffed("video", "3gp", "3gp", "video/3gpp")
MATROSKA = Sniffed("video", "matroska", "mkv", "video/x-matroska")
WEBM = Sniffed("video", "webm", "webm", "video/webm")
AVI = Sniffed("video", "avi", "avi", "video/x-msvideo")
MPEG_TS = Sniffed("video", "mpegts", "ts", "video/mp2t")
MPEG_PS = Sniffed("video", "mpeg", "mpg", "video/mpeg")
DV = Sniffed("video", "dv", "dv", "video/x-dv")
MP3 = Sniffed("audio", "mp3", "mp3", "audio/mpeg")
AAC = Sniffed("audio", "aac", "aac", "audio/aac")
OGG_SOUND = Sniffed("audio", "ogg", "ogg", "audio/ogg")
OGG_FILM = Sniffed("video", "ogg", "ogv", "video/ogg")
WAV = Sniffed("audio", "wav", "wav", "audio/x-wav")
FLAC = Sniffed("audio", "flac", "flac", "audio/flac")
JPEG = Sniffed("image", "jpeg", "jpg", "image/jpeg")
PNG = Sniffed("image", "png", "png", "image/png")
WEBP = Sniffed("image", "webp", "webp", "image/webp")
GIF = Sniffed("image", "gif", "gif", "image/gif")
TIFF = Sniffed("image", "tiff", "tif", "image/tiff")
HEIC = Sniffed("image", "heic", "heic", "image/heic")
AVIF = Sniffed("image", "avif", "avif", "image/avif")
PDF = Sniffed("pdf", "pdf", "pdf", "application/pdf")

BEGINNINGS: tuple[tuple[bytes, Sniffed], ...] = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"%PDF-", PDF),
    (b"fLaC", FLAC),
    (b"ID3", MP3),
    (b"\x00\x00\x01\xba", MPEG_PS),
    (b"\x1f\x07\x00\x3f", DV),
    (b"\x1f\x07\x00\xbf", DV),
)
RIFF_KINDS = {b"WAVE": WAV, b"AVI ": AVI, b"WEBP": WEBP}
BRANDS = {
    b"M4A ": M4A, b"M4B ": M4A, b"qt  ": MOV, b"avif": AVIF, b"avis": AVIF,
    b"heic": HEIC, b"heix": HEIC, b"heim": HEIC, b"heis": HEIC, b"hevc": HEIC, b"mif1": HEIC, b"msf1": HEIC,
}  # fmt: skip
OLD_QUICKTIME_BOXES = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")

PLAYLIST = "Ce fichier n'est pas une vidéo : c'est une liste de lecture. Envoyez le film lui-même."
WEB_PAGE = (
    "Ce fichier est une page web, pas une image ni un film. Enregistrez l'image elle-même, puis envoyez-la."
)
SVG = "Ce fichier est un dessin SVG, que le site n'accepte pas. Enregistrez-le en PNG."
PROGRAM = "Ce fichier est un programme : le site n'en accepte pas."
VIRUS = "Ce fichier porte la signature d'un virus : il n'est pas accepté."
OFFICE = "Ce fichier vient d'un logiciel de bureau. Enregistrez-le en PDF, puis envoyez le PDF."
ARCHIVE = (
    "Ce fichier est une archive compressée. Ouvrez-la et envoyez les fichiers qu'elle contient, un par un."
)
XML = "Ce fichier est un document XML : ce n'est ni une image, ni un film, ni un son, ni un PDF."
TEXT = "Ce fichier contient du texte : ce n'est ni une image, ni un film, ni un son, ni un PDF."
EMPTY = "Ce fichier est vide. Envoyez-le de nouveau."
HEADER_ONLY = "Ce fichier est coupé : il n'en reste que le tout début. Envoyez-le de nouveau."
WINDOWS_MEDIA = "Ce fichier est au format Windows Media, que le site ne lit pas. Convertissez-le en MP4."
UNKNOWN = (
    "Le site ne reconnaît pas ce fichier. Il accepte les films (MP4, MOV, MKV, AVI, MPEG, DV), les sons "
    "(MP3, M4A, WAV, FLAC, OGG), les images (JPEG, PNG, WebP, GIF, TIFF, HEIC) et les PDF."
)

REFUSED_BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"#extm3u", PLAYLIST), (b"#ext-x-", PLAYLIST), (b"ffconcat ", PLAYLIST), (b"v=0", PLAYLIST),
    (b"[playlist]", PLAYLIST), (b"<mpd", PLAYLIST), (b"<asx", PLAYLIST), (b"<smil", PLAYLIST),
    (b"<svg", SVG), (b"<?php", PROGRAM), (b"<?=", PROGRAM), (b"#!", PROGRAM), (b"<%", PROGRAM),
    (b"<!doctype html", WEB_PAGE), (b"<html", WEB_PAGE), (b"<head", WEB_PAGE), (b"<body", WEB_PAGE),
    (b"<script", WEB_PAGE), (b"<!--", WEB_PAGE), (b"<!doctype svg", SVG),
    (b"mz", PROGRAM), (b"\x7felf", PROGRAM), (b"\xca\xfe\xba\xbe", PROGRAM), (b"\xcf\xfa\xed\xfe", PROGRAM),
    (b"\xd0\xcf\x11\xe0", OFFICE), (b"{\\rtf", OFFICE), (b"7z\xbc\xaf", ARCHIVE), (b"rar!", ARCHIVE),
    (b"\x1f\x8b", ARCHIVE), (b"bzh", ARCHIVE), (b"\xfd7zxz", ARCHIVE),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", WINDOWS_MEDIA),
)  # fmt: skip
XML_KINDS = ((b"<mpd", PLAYLIST), (b"<smil", PLAYLIST), (b"<svg", SVG), (b"<html", WEB_PAGE))


def sniff(head: bytes) -> Sniffed:
    """Name a file from its first `HEAD_BYTES` bytes, or refuse it with a sentence."""
    if not head:
        raise FileRefused(EMPTY)
    if b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE" in head:
        raise FileRefused(VIRUS)
    found = _known_beginning(head) or _known_structure(head)
    if found is None:
        raise FileRefused(_why_refused(head))
    if len(head) < 32:
        raise FileRefused(HEADER_ONLY)
    return found


def sniff_file(path: Path) -> Sniffed:
    """Name the file found at a path, whatever its extension."""
    with path.open("rb") as file:
        return sniff(file.read(HEAD_BYTES))


def _known_beginning(head: bytes) -> Sniffed | None:
    return next((sniffed for magic, sniffed in BEGINNINGS if head.startswith(magic)), None)


def _known_structure(head: bytes) -> Sniffed | None:
    if head[:4] in (b"RIFF", b"RF64"):
        return RIFF_KINDS.get(head[8:12])
    if head[:4] == b"\x1a\x45\xdf\xa3":
        return WEBM if b"webm" in head[:64] else MATROSKA
    if head[:4] == b"OggS":
        return OGG_FILM if b"\x80theora" in head else OGG_SOUND
    if head[4:8] == b"ftyp":
        return _branded(head)
    if head[4:8] in OLD_QUICKTIME_BOXES:
        return MOV
    # A transport stream repeats its mark with every packet; camcorders put a date before each.
    if head[0:377:188] == b"GGG" or head[4:389:192] == b"GGG":
        return MPEG_TS
    return _raw_sound(head)


def _branded(head: bytes) -> Sniffed:
    length = int.from_bytes(head[:4], "big")
    brand, others = head[8:12], head[16:length]
    if len(head) <= length:
        raise FileRefused(HEADER_ONLY)
    if brand[:2] == b"3g":
        return THREE_GP
    if brand == b"mif1" and b"avif" in others:
        return AVIF
    return BRANDS.get(brand, MP4)


def _raw_sound(head: bytes) -> Sniffed | None:
    # An MPEG audio frame begins with eleven or twelve set bits, then its layer: 00 is AAC, 01 is MP3.
    if len(head) < 4 or head[0] != 0xFF:
        return None
    if head[1] & 0xF6 == 0xF0:
        return AAC
    is_frame = head[1] & 0xE6 == 0xE2 and head[2] >> 4 not in (0, 15) and head[2] & 0x0C != 0x0C
    return MP3 if is_frame else None


def _why_refused(head: bytes) -> str:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(b"pk\x03\x04"):
        is_office = any(mark in head for mark in (b"[Content_Types]", b"mimetypeapplication/", b"word/"))
        return OFFICE if is_office else ARCHIVE
    if start.startswith(b"<?xml"):
        return next((sentence for mark, sentence in XML_KINDS if mark in start), XML)
    for mark, sentence in REFUSED_BEGINNINGS:
        if start.startswith(mark):
            return sentence
    return UNKNOWN if b"\0" in head or not _is_text(head) else TEXT


def _is_text(head: bytes) -> bool:
    # A character may be cut at the end of what was read.
    return not head[:-4].decode("utf-8", errors="replace").count("\N{REPLACEMENT CHARACTER}")
