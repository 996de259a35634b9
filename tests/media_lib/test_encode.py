from pathlib import Path

import av
import pytest
from PIL import Image, ImageChops, ImageStat

from media_lib.encode import EncodeFailed, EncodeResult, MadeFile, make_web_copies
from media_lib.probe import FileRefused, probe_media
from media_lib.sandbox import Limits
from media_lib.signatures import MP4, MPEG_TS
from tests.media_lib.tiny_files import (
    black_at_first,
    make_covered_song,
    make_film,
    make_playlist,
    make_sound,
    two_fields,
    two_halves,
)

SECRET = "Mme Secret, 12 rue du Secret"
RED, BLUE = "red", "blue"


@pytest.fixture
def folder(tmp_path) -> Path:
    path = tmp_path / "copies"
    path.mkdir()
    return path


def roles(result: EncodeResult) -> dict[str, MadeFile]:
    return {made.role: made for made in result.files}


def colour_at(picture: Image.Image, x: float, y: float) -> str:
    red, green, blue = picture.convert("RGB").getpixel((int(picture.width * x), int(picture.height * y)))
    return RED if red > 150 > green + blue else BLUE if blue > 150 > red + green else f"{red},{green},{blue}"


def last_picture(path: Path) -> Image.Image:
    with av.open(str(path)) as film:
        *_, last = film.decode(video=0)
        return last.to_image()


@pytest.fixture(scope="module")
def ordinary(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ordinary")
    tags = {"title": SECRET, "comment": SECRET, "artist": SECRET, "creation_time": "2019-05-01T10:00:00Z"}
    source = make_film(folder / "film.mp4", tags=tags)
    assert SECRET.encode() in source.read_bytes()
    progress: list[float] = []
    return make_web_copies(source, folder, on_progress=progress.append), progress


def test_a_film_gives_a_web_copy_its_sound_alone_and_a_poster(ordinary):
    result, _ = ordinary
    made = roles(result)
    assert set(made) == {"web", "audio", "poster"}
    assert result.facts.recorded_on.year == 2019
    for each in made.values():
        assert each.size == each.path.stat().st_size > 0
    assert [made[role].mime for role in ("web", "audio", "poster")] == [
        "video/mp4",
        "audio/mp4",
        "image/webp",
    ]


def test_the_web_copy_plays_in_any_browser(ordinary):
    web = roles(ordinary[0])["web"]
    facts = probe_media(web.path)
    assert (facts.video_codec, facts.audio_codec, facts.width, facts.height) == ("h264", "aac", 160, 120)
    assert 1950 <= facts.duration_ms <= 2100
    assert abs(web.duration_ms - facts.duration_ms) < 100
    with av.open(str(web.path)) as film:
        assert film.streams.video[0].pix_fmt == "yuv420p"


@pytest.mark.parametrize("role", ["web", "audio"])
def test_a_copy_starts_to_play_before_it_has_all_come(ordinary, role):
    content = roles(ordinary[0])[role].path.read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")


def test_the_sound_alone_is_one_light_track(ordinary):
    with av.open(str(roles(ordinary[0])["audio"].path)) as sound:
        assert [stream.type for stream in sound.streams] == ["audio"]
        assert sound.streams.audio[0].layout.name == "mono"
        assert sound.streams.audio[0].bit_rate < 64_000


def test_nothing_of_the_tags_of_the_original_is_copied(ordinary):
    for made in ordinary[0].files:
        content = made.path.read_bytes()
        assert b"Secret" not in content
        assert b"Lavf" not in content
    with av.open(str(roles(ordinary[0])["web"].path)) as film:
        assert set(film.metadata) <= {"major_brand", "minor_version", "compatible_brands"}


def test_progress_is_told_and_never_goes_back(ordinary):
    _, progress = ordinary
    assert len(progress) > 5
    assert progress == sorted(progress)
    assert progress[-1] > 0.9


@pytest.mark.parametrize(
    "description",
    [
        {"container": "matroska"},
        {"container": "webm", "codec": "libvpx", "sound": "libopus", "options": {"cpu-used": "8"}},
        {"container": "avi", "codec": "mpeg4", "sound": "libmp3lame"},
        {"container": "mpegts"},
        {"container": "mpeg", "codec": "mpeg2video", "sound": "mp2"},
    ],
    ids=lambda description: description["container"],
)
def test_old_and_new_formats_all_become_one(tmp_path, folder, description):
    made = roles(make_web_copies(make_film(tmp_path / "film", seconds=1, **description), folder))
    assert set(made) == {"web", "audio", "poster"}
    facts = probe_media(made["web"].path)
    assert (facts.video_codec, facts.audio_codec) == ("h264", "aac")
    assert 900 <= facts.duration_ms <= 1150
    assert colour_at(last_picture(made["web"].path), 0.9, 0.1) == RED


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("a.mp3", "libmp3lame"),
        ("a.wav", "pcm_s16le"),
        ("a.flac", "flac"),
        ("a.ogg", "libopus"),
        ("a.m4a", "aac"),
    ],
)
def test_a_sound_gives_its_light_copy_only_and_loses_its_tags(tmp_path, folder, name, codec):
    source = make_sound(tmp_path / name, codec=codec, tags={"title": SECRET, "artist": SECRET})
    result = make_web_copies(source, folder)
    assert list(roles(result)) == ["audio"]
    copy = result.files[0].path
    assert b"Secret" not in copy.read_bytes()
    assert 1950 <= probe_media(copy).duration_ms <= 2100
    assert [path.name for path in folder.iterdir()] == [copy.name]


def test_a_silent_film_has_no_sound_alone(tmp_path, folder):
    made = roles(make_web_copies(make_film(tmp_path / "film.mp4", seconds=1, sound=None), folder))
    assert set(made) == {"web", "poster"}
    assert probe_media(made["web"].path).audio_codec == ""


@pytest.mark.parametrize(("rotation", "left", "top"), [(90, RED, None), (-90, BLUE, None), (180, None, BLUE)])
def test_a_film_taken_sideways_is_shown_upright(tmp_path, folder, rotation, left, top):
    source = make_film(tmp_path / "film.mp4", seconds=1, rotation=rotation, sound=None)
    made = roles(make_web_copies(source, folder))
    facts = probe_media(made["web"].path)
    assert facts.rotation == 0
    assert (facts.width, facts.height) == ((160, 120) if rotation == 180 else (120, 160))
    for picture in (last_picture(made["web"].path), Image.open(made["poster"].path)):
        assert left is None or colour_at(picture, 0.1, 0.9) == left
        assert top is None or colour_at(picture, 0.9, 0.1) == top


def test_an_upright_film_a_thousand_lines_high_keeps_them(tmp_path, folder):
    source = make_film(tmp_path / "film.mp4", size=(1000, 562), seconds=0.4, rotation=-90, sound=None)
    web = roles(make_web_copies(source, folder))["web"]
    assert (web.width, web.height) == (562, 1000)
    assert last_picture(web.path).size == (562, 1000)


def test_a_tape_is_shown_whole_in_its_proportions_at_a_sane_rate(tmp_path, folder):
    source = make_film(
        tmp_path / "tape.dv", container="dv", codec="dvvideo", size=(720, 576), sound=None, seconds=0.6
    )
    facts = probe_media(roles(make_web_copies(source, folder))["web"].path)
    assert (facts.width, facts.height, facts.display_width) == (768, 576, 768)
    assert facts.frame_rate == pytest.approx(25, abs=1)
    assert not facts.is_interlaced


def test_the_comb_of_interlaced_lines_is_taken_out(tmp_path, folder):
    source = make_film(
        tmp_path / "tape.dv",
        container="dv",
        codec="dvvideo",
        size=(720, 576),
        sound=None,
        seconds=0.4,
        paint=two_fields,
    )
    web = roles(make_web_copies(source, folder))["web"]
    assert combing(last_picture(source)) > 10
    assert combing(last_picture(web.path)) < 3


def combing(picture: Image.Image) -> float:
    """How much more a line differs from the next one than from the second next."""
    grey = picture.convert("L")
    next_line, second_next = (
        ImageStat.Stat(ImageChops.difference(grey, ImageChops.offset(grey, 0, lines))).mean[0]
        for lines in (1, 2)
    )
    return next_line - second_next


def test_a_film_of_two_hundred_pictures_a_second_is_slowed_to_fifty(tmp_path, folder):
    source = make_film(tmp_path / "film.mkv", rate=200, seconds=0.5, sound=None)
    with av.open(str(roles(make_web_copies(source, folder))["web"].path)) as film:
        assert 20 <= sum(1 for _ in film.decode(video=0)) <= 26


def test_the_poster_is_not_the_black_at_the_beginning(tmp_path, folder):
    source = make_film(tmp_path / "film.mp4", paint=black_at_first, sound=None)
    with Image.open(roles(make_web_copies(source, folder))["poster"].path) as poster:
        assert poster.format == "WEBP"
        assert colour_at(poster, 0.9, 0.1) == RED


def test_the_poster_comes_from_within_the_film_not_from_its_title(tmp_path, folder):
    def titled(picture: Image.Image, number: int) -> None:
        two_halves(picture, number)
        if number < 3:
            picture.paste(picture.transpose(Image.Transpose.FLIP_TOP_BOTTOM))

    source = make_film(tmp_path / "film.mp4", paint=titled, sound=None)
    with Image.open(roles(make_web_copies(source, folder))["poster"].path) as poster:
        assert colour_at(poster, 0.9, 0.1) == RED


def test_a_film_all_black_still_has_a_poster(tmp_path, folder):
    source = make_film(tmp_path / "film.mp4", paint=lambda picture, number: None, seconds=0.4, sound=None)
    assert roles(make_web_copies(source, folder))["poster"].size > 0


def test_the_cover_of_a_song_is_not_a_film(tmp_path, folder):
    song = make_covered_song(tmp_path / "song.mp3")
    assert list(roles(make_web_copies(song, folder))) == ["audio"]


def test_a_sound_that_changes_its_rate_on_the_way_is_kept_whole(tmp_path, folder):
    first = make_sound(tmp_path / "first.mp3", codec="libmp3lame")
    second = make_sound(tmp_path / "second.mp3", codec="libmp3lame", rate=32000)
    both = tmp_path / "both.mp3"
    both.write_bytes(first.read_bytes() + second.read_bytes())
    assert 3800 <= make_web_copies(both, folder).files[0].duration_ms <= 4200


def test_a_playlist_forced_through_as_a_film_leaves_nothing(tmp_path, folder):
    private = make_film(tmp_path / "private.ts", container="mpegts", seconds=0.4)
    playlist = make_playlist(tmp_path, "hls.mp4", private)
    for pretended in (MP4, MPEG_TS):
        with pytest.raises(FileRefused):
            make_web_copies(playlist, folder, sniffed=pretended)
    assert list(folder.iterdir()) == []


def test_a_work_too_long_ends_with_a_sentence_and_leaves_nothing(tmp_path, folder):
    source = make_film(tmp_path / "film.mp4", size=(640, 480), seconds=4)
    with pytest.raises(EncodeFailed, match="trop de temps"):
        make_web_copies(source, folder, limits=Limits(wall_seconds=0.35))
    assert list(folder.iterdir()) == []


def test_a_copy_too_heavy_ends_with_a_sentence_and_leaves_nothing(tmp_path, folder):
    source = make_film(tmp_path / "film.mp4")
    with pytest.raises(EncodeFailed, match="trop lourde"):
        make_web_copies(source, folder, limits=Limits(file_bytes=20_000))
    assert list(folder.iterdir()) == []


def test_a_tape_damaged_in_its_middle_still_gives_a_film(tmp_path, folder):
    source = make_film(tmp_path / "film.ts", container="mpegts")
    content = bytearray(source.read_bytes())
    third = len(content) // 3
    content[third : third + 3000] = bytes(3000)
    source.write_bytes(content)
    assert set(roles(make_web_copies(source, folder))) == {"web", "audio", "poster"}


def test_two_tapes_put_end_to_end_last_as_long_as_both(tmp_path, folder):
    first = make_film(tmp_path / "first.ts", container="mpegts", seconds=3)
    both = tmp_path / "both.ts"
    both.write_bytes(first.read_bytes() * 2)
    web = roles(make_web_copies(both, folder))["web"]
    assert 5800 <= web.duration_ms <= 6300


def test_a_picture_sent_as_a_film_is_refused(tmp_path, folder):
    Image.new("RGB", (40, 40)).save(tmp_path / "film.png")
    with pytest.raises(FileRefused, match="ni un film ni un son"):
        make_web_copies(tmp_path / "film.png", folder)
