import ctypes
import hashlib
import json
import os
import struct
import sys
from datetime import date
from fractions import Fraction
from pathlib import Path

import av
import pytest

from media_lib import probe
from media_lib.probe import (
    FileRefused,
    MediaFacts,
    open_media,
    packets_of,
    probe_media,
    sha256_of,
    sniff,
    sniff_file,
)
from tests.media_lib.tiny_files import PLAYLISTS, make_film, make_playlist, make_sound

FILMS = {
    "mp4": {},
    "mov": {},
    "3gp": {"container": "3gp"},
    "matroska": {"container": "matroska"},
    "webm": {"container": "webm", "codec": "libvpx", "sound": "libopus"},
    "avi": {"container": "avi", "codec": "mpeg4", "sound": "libmp3lame"},
    "mpegts": {"container": "mpegts"},
    "mpeg": {"container": "mpeg", "codec": "mpeg2video", "sound": "mp2"},
    "dv": {"container": "dv", "codec": "dvvideo", "sound": None, "size": (720, 576)},
}
SOUNDS = {
    "mp3": {"codec": "libmp3lame"},
    "m4a": {"codec": "aac", "container": "ipod"},
    "wav": {"codec": "pcm_s16le"},
    "flac": {"codec": "flac"},
    "ogg": {"codec": "libopus"},
    "aac": {"codec": "aac", "container": "adts"},
}
PIXEL = b"\0" * 64


@pytest.mark.parametrize("kind", FILMS)
def test_a_film_is_known_by_its_content_whatever_its_name(tmp_path, kind):
    disguised = tmp_path / "photo.jpg"
    film = make_film(tmp_path / ("film.mov" if kind == "mov" else "film.mp4"), seconds=0.4, **FILMS[kind])
    film.rename(disguised)
    sniffed = sniff_file(disguised)
    assert (sniffed.kind, sniffed.format) == ("video", kind)


@pytest.mark.parametrize("kind", SOUNDS)
def test_a_sound_is_known_by_its_content_whatever_its_name(tmp_path, kind):
    disguised = tmp_path / "photo.jpg"
    make_sound(tmp_path / f"sound.{kind}", seconds=0.4, **SOUNDS[kind]).rename(disguised)
    sniffed = sniff_file(disguised)
    assert (sniffed.kind, sniffed.format) == ("audio", kind)


@pytest.mark.parametrize(
    ("head", "kind", "mime"),
    [
        (b"\xff\xd8\xff\xe0" + PIXEL, "image", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n" + PIXEL, "image", "image/png"),
        (b"RIFF\x40\0\0\0WEBPVP8 " + PIXEL, "image", "image/webp"),
        (b"GIF89a" + PIXEL, "image", "image/gif"),
        (b"II*\0" + PIXEL, "image", "image/tiff"),
        (b"MM\0*" + PIXEL, "image", "image/tiff"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + PIXEL, "image", "image/heic"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif" + PIXEL, "image", "image/avif"),
        (b"%PDF-1.7\n" + PIXEL, "pdf", "application/pdf"),
        (b"\0\0\0\x08wide\0\0\x10\0mdat" + PIXEL, "video", "video/quicktime"),
        (b"OggS" + PIXEL + b"\x80theora" + PIXEL, "video", "video/ogg"),
        ((b"0000G" + bytes(187)) * 4, "video", "video/mp2t"),
        (b"\xff\xfb\x90\x44" + PIXEL, "audio", "audio/mpeg"),
    ],
)
def test_a_signature_names_the_kind_and_the_type(head, kind, mime):
    sniffed = sniff(head)
    assert (sniffed.kind, sniffed.mime) == (kind, mime)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "vide"),
        (b"\x89PNG\r\n\x1a\n", "que le tout début"),
        (b"\0\0\0\x18ftypisom\0\0\2\0isommp42", "que le tout début"),
        (b"<!DOCTYPE html><html><video>", "page web"),
        (b"\xef\xbb\xbf\n  <HTML>", "page web"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "dessin SVG"),
        (b'<?xml version="1.0"?><!-- a --><svg onload="alert(1)"/>', "dessin SVG"),
        (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', "XML"),
        (b"<?php system($_GET['c']); ?>", "programme"),
        (b"#!/bin/sh\nrm -rf /\n", "programme"),
        (b"MZ\x90\0" + PIXEL, "programme"),
        (b"\x7fELF\x02\x01\x01" + PIXEL, "programme"),
        (rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*", "virus"),
        (b"PK\x03\x04" + PIXEL, "archive"),
        (b"PK\x03\x04" + PIXEL + b"[Content_Types].xml", "logiciel de bureau"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + PIXEL, "logiciel de bureau"),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11" + PIXEL, "Windows Media"),
        ("Ceci n'est pas un film, mais une note d'été.".encode(), "du texte"),
        (bytes(range(256)), "ne reconnaît pas"),
    ],
)
def test_what_the_archive_does_not_keep_is_refused_with_its_own_sentence(content, said):
    with pytest.raises(FileRefused, match=said):
        sniff(content)


@pytest.mark.parametrize("name", PLAYLISTS)
def test_a_playlist_under_the_name_of_a_film_is_refused_and_opens_nothing(tmp_path, watched_film, name):
    playlist = make_playlist(tmp_path, name, watched_film.path)
    with pytest.raises(FileRefused, match="liste de lecture"):
        probe_media(playlist)
    assert not watched_film.was_opened()


@pytest.mark.parametrize("forced", ["mp4", "matroska", "mp3", "avi", "mpegts", "mpeg", "ogg"])
def test_no_demuxer_of_the_list_follows_a_playlist(tmp_path, watched_film, forced):
    for name in PLAYLISTS:
        playlist = make_playlist(tmp_path, name, watched_film.path)
        with pytest.raises(FileRefused), open_media(playlist, forced):
            pass
    assert not watched_film.was_opened()


def test_a_demuxer_that_follows_playlists_would_still_be_given_no_other_file(
    tmp_path, watched_film, monkeypatch
):
    playlist = make_playlist(tmp_path, "hls.mp4", watched_film.path)
    monkeypatch.setitem(probe.DEMUXERS, "hls", "hls")
    with pytest.raises(FileRefused, match="en appelle d'autres"), open_media(playlist, "hls"):
        pass
    assert not watched_film.was_opened()


def test_the_watch_on_the_other_film_does_see_an_opening(watched_film):
    watched_film.path.read_bytes()
    assert watched_film.was_opened()


class WatchedFilm:
    """A private film, and the kernel's word on whether anyone opened it."""

    def __init__(self, path: Path) -> None:
        in_open, non_blocking = 0x20, os.O_NONBLOCK
        libc = ctypes.CDLL(None)
        self.path = path
        self.watch = libc.inotify_init1(non_blocking)
        assert libc.inotify_add_watch(self.watch, os.fsencode(path), in_open) >= 0

    def was_opened(self) -> bool:
        try:
            return bool(os.read(self.watch, 4096))
        except BlockingIOError:
            return False


@pytest.fixture
def watched_film(tmp_path):
    if sys.platform != "linux":
        pytest.skip("openings are watched through inotify")
    film = WatchedFilm(make_film(tmp_path / "private.ts", container="mpegts", seconds=0.4))
    yield film
    os.close(film.watch)


def test_the_facts_of_a_film_are_read(tmp_path):
    film = make_film(tmp_path / "film.mp4", tags={"creation_time": "1998-06-12T10:00:00Z"})
    facts = probe_media(film)
    assert 1950 <= facts.duration_ms <= 2100
    assert (facts.width, facts.height, facts.display_width, facts.display_height) == (160, 120, 160, 120)
    assert (facts.video_codec, facts.audio_codec, facts.container) == ("h264", "aac", "mp4")
    assert (facts.frame_rate, facts.is_interlaced, facts.rotation) == (25, False, 0)
    assert facts.size == film.stat().st_size
    assert facts.recorded_on == date(1998, 6, 12)
    assert MediaFacts.from_json(json.loads(json.dumps(facts.to_json()))) == facts


@pytest.mark.parametrize("moment", ["1904-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "2999-01-01T00:00:00Z"])
def test_a_clock_that_was_never_set_gives_no_date(tmp_path, moment):
    film = make_film(tmp_path / "film.mkv", seconds=0.4, tags={"creation_time": moment})
    assert probe_media(film).recorded_on is None


def test_a_tape_is_seen_as_interlaced_in_its_true_proportions(tmp_path):
    facts = probe_media(make_film(tmp_path / "tape.dv", **FILMS["dv"] | {"seconds": 0.4}))
    assert facts.is_interlaced
    assert (facts.width, facts.height) == (720, 576)
    assert (facts.display_width, facts.display_height) == (768, 576)


def test_pixels_that_are_not_square_are_counted(tmp_path):
    film = make_film(tmp_path / "film.mp4", seconds=0.4, aspect=Fraction(16, 11))
    assert probe_media(film).display_width == round(160 * 16 / 11)


def test_a_telephone_held_upright_gives_an_upright_film(tmp_path):
    facts = probe_media(make_film(tmp_path / "film.mp4", seconds=0.4, rotation=90))
    assert (facts.display_width, facts.display_height) == (120, 160)


def rewrite_length(film: Path, code: bytes) -> None:
    """Write other bytes over the identifier, size and value of the length of a Matroska film."""
    content = film.read_bytes()
    at = content.index(b"\x44\x89\x88")
    film.write_bytes(content[:at] + code + content[at + len(code) :])


def test_a_film_that_does_not_know_its_length_is_measured(tmp_path):
    film = make_film(tmp_path / "film.mkv")
    # A void element in place of the length, as in what browsers record.
    rewrite_length(film, b"\xec\x89")
    assert 1900 <= probe_media(film).duration_ms <= 2100


def test_a_film_that_claims_a_hundred_hours_is_refused(tmp_path):
    film = make_film(tmp_path / "film.mkv", seconds=0.4)
    rewrite_length(film, b"\x44\x89\x88" + struct.pack(">d", 100 * 3_600_000))
    with pytest.raises(FileRefused, match="plus de 12 heures"):
        probe_media(film)


def test_a_sound_has_no_picture_size(tmp_path):
    facts = probe_media(make_sound(tmp_path / "sound.mp3", codec="libmp3lame"))
    assert (facts.width, facts.video_codec, facts.frame_rate) == (0, "", 0)
    assert facts.audio_codec.startswith("mp3")


def test_a_picture_is_neither_film_nor_sound(tmp_path):
    picture = tmp_path / "picture.mp4"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + PIXEL)
    with pytest.raises(FileRefused, match="ni un film ni un son"):
        probe_media(picture)


def cut_in_half(path: Path) -> Path:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def emptied(path: Path) -> Path:
    path.write_bytes(path.read_bytes()[:64] + bytes(path.stat().st_size - 64))
    return path


def header_only(path: Path) -> Path:
    path.write_bytes(path.read_bytes()[:64])
    return path


@pytest.mark.parametrize("damage", [cut_in_half, emptied, header_only])
def test_a_damaged_film_without_its_index_is_refused(tmp_path, damage):
    with pytest.raises(FileRefused, match="abîmé ou coupé"):
        probe_media(damage(make_film(tmp_path / "film.mp4")))


@pytest.mark.parametrize("damage", [emptied, header_only])
def test_a_sound_reduced_to_its_header_is_refused(tmp_path, damage):
    with pytest.raises(FileRefused, match=r"^Ce fichier"):
        probe_media(damage(make_sound(tmp_path / "sound.mp3", codec="libmp3lame")))


def test_half_a_recording_is_still_a_recording(tmp_path):
    facts = probe_media(cut_in_half(make_sound(tmp_path / "sound.wav", codec="pcm_s16le")))
    assert 900 <= facts.duration_ms <= 1100


class BreakingOff:
    def demux(self, *streams):
        yield "packet"
        raise av.error.InvalidDataError(1, "broken")


def test_where_a_file_breaks_off_the_decoder_still_gives_what_it_holds(tmp_path):
    with open_media(make_film(tmp_path / "film.mp4", seconds=0.4), "mp4") as container:
        stream = container.streams.video[0]
        first, end = packets_of(BreakingOff(), stream)
        assert first == "packet"
        assert end.size == 0
        assert end.stream is stream


def test_the_fingerprint_of_a_file_is_its_sha256(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"Valdegour" * 100_000)
    assert sha256_of(path) == hashlib.sha256(b"Valdegour" * 100_000).hexdigest()
