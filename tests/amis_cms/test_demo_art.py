"""The demonstration's pictures, films, sounds and papers: made by code, marked, and always the same."""

import re
from functools import cache
from io import BytesIO

import av
import pytest
from PIL import Image, ImageChops, ImageStat

from amis_cms.demo.films import FILMS, render_film, vtt
from amis_cms.demo.paper_sources import SOURCES
from amis_cms.demo.papers import PAPERS, render_paper
from amis_cms.demo.scenes import SCENES, lettering, render_scene
from amis_cms.demo.scenes.inks import BLUE_OCHRE, INK
from amis_cms.demo.scenes.sheet import Sheet
from amis_cms.demo.sounds import SOUNDS, render_sound

QUARTIERS = {"valdegour", "pissevin", "mas-de-mingue", "chemin-bas-davignon", "clos-dorville"}
CUE = re.compile(r"(\d\d):(\d\d):(\d\d\.\d{3}) --> (\d\d):(\d\d):(\d\d\.\d{3})\n(.+)")


@cache
def picture(slug):
    """Draw each picture once for all the tests that only look at it."""
    return Image.open(BytesIO(render_scene(slug))).convert("RGB")


def cues(captions):
    """Read WebVTT back into seconds and words."""
    found = []
    for h1, m1, s1, h2, m2, s2, words in CUE.findall(captions):
        found.append(
            (int(h1) * 3600 + int(m1) * 60 + float(s1), int(h2) * 3600 + int(m2) * 60 + float(s2), words)
        )
    return found


def test_there_are_enough_pictures_of_every_kind():
    kinds = [scene.kind for scene in SCENES.values()]
    assert len(SCENES) >= 32
    assert kinds.count("affiche") >= 6
    assert set(kinds) == {"photographie", "affiche", "tract", "illustration"}


def test_every_quartier_opens_on_a_wide_picture_of_its_own():
    wide = {scene.quartier for scene in SCENES.values() if scene.size == (1600, 1000)}
    assert wide == QUARTIERS


def test_every_picture_has_a_title_a_description_and_a_focal_point_inside_it():
    for scene in SCENES.values():
        assert scene.title_fr
        assert len(scene.alt_fr) > 40
        assert scene.quartier is None or scene.quartier in QUARTIERS
        assert all(0 < share < 1 for share in scene.focal)


@pytest.mark.parametrize("slug", sorted(SCENES))
def test_a_picture_has_the_size_it_announces_and_strong_contrast(slug):
    assert picture(slug).size == SCENES[slug].size
    low, high = ImageStat.Stat(picture(slug).convert("L")).extrema[0]
    assert low < 60
    assert high > 220


@pytest.mark.parametrize("slug", ["valdegour-colline", "affiche-poste", "cassettes"])
def test_a_picture_is_the_same_each_time(slug):
    assert render_scene(slug) == render_scene(slug)


def test_no_two_pictures_are_the_same_drawing():
    thumbs = {slug: picture(slug).convert("L").resize((24, 24)) for slug in SCENES}
    slugs = sorted(thumbs)
    for i, one in enumerate(slugs):
        for other in slugs[i + 1 :]:
            gap = ImageStat.Stat(ImageChops.difference(thumbs[one], thumbs[other])).mean[0]
            assert gap > 10, f"{one} and {other} look alike"


@pytest.mark.parametrize("slug", sorted(SCENES))
def test_every_picture_carries_the_demonstration_stamp_in_its_corner(slug):
    blank = Sheet(SCENES[slug].size, BLUE_OCHRE).pull()
    wide, high = SCENES[slug].size
    corner = (wide - 130, high - 40, wide - 22, high - 20)
    expected = blank.crop(corner).convert("L")
    found = picture(slug).crop(corner).convert("L")
    assert ImageStat.Stat(ImageChops.difference(expected, found)).mean[0] < 12
    assert ImageStat.Stat(expected).extrema[0][0] < 90, "the stamp's own letters are missing"


def test_pictures_can_be_drawn_without_the_front_end_fonts(monkeypatch):
    monkeypatch.setattr(lettering, "FOLDERS", [])
    caches = (lettering.font_file, lettering.font)
    for held in caches:
        held.cache_clear()
    try:
        sheet = Sheet((400, 200), BLUE_OCHRE)
        sheet.text(20, 120, "médiathèque", 60, INK)
        assert sheet.image.histogram()[INK] > 2000
        assert SCENES["affiche-on-reste-ici"].draw().size == (1000, 1400)
    finally:
        for held in caches:
            held.cache_clear()


def test_every_film_tells_facts_and_lasts_between_twenty_and_forty_seconds():
    assert len(FILMS) >= 6
    for film in FILMS.values():
        assert 20 <= film.seconds <= 40
        assert film.facts
        assert all(re.fullmatch(r"F\d{3}", fact) for fact in film.facts)
        assert film.poster in SCENES


@pytest.mark.parametrize("slug", sorted(FILMS))
def test_captions_say_what_the_intertitles_say_in_order_and_within_the_film(slug):
    film = FILMS[slug]
    assert film.captions_vtt.startswith("WEBVTT\n")
    read = cues(film.captions_vtt)
    assert [(start, stop, words) for start, stop, words in film.intertitles] == read
    edges = [edge for start, stop, _ in read for edge in (start, stop)]
    assert edges == sorted(edges)
    assert edges[-1] <= film.seconds


def test_one_film_at_least_has_arabic_subtitles_at_the_same_times():
    spoken = [film for film in FILMS.values() if film.captions_ar_vtt]
    assert spoken
    for film in spoken:
        arabic = cues(film.captions_ar_vtt)
        assert [cue[:2] for cue in arabic] == [cue[:2] for cue in film.intertitles]
        assert all(re.search(r"[\u0600-\u06ff]", words) for _, _, words in arabic)


def test_captions_past_the_minute_keep_their_clock():
    assert "00:01:05.500 --> 00:01:07.000" in vtt([(65.5, 67, "plus tard")])


def test_a_film_plays_with_picture_and_sound_and_is_the_same_each_time():
    first = render_film("jardins-de-pissevin")
    with av.open(BytesIO(first)) as box:
        assert (box.streams.video[0].codec_context.name, box.streams.audio[0].codec_context.name) == (
            "h264",
            "aac",
        )
        assert (box.streams.video[0].width, box.streams.video[0].height) == (640, 480)
        assert abs(box.duration / 1_000_000 - FILMS["jardins-de-pissevin"].seconds) < 0.5
    assert first.index(b"moov") < first.index(b"mdat"), "the film would not start before it is all there"
    assert render_film("jardins-de-pissevin") == first


def test_there_are_enough_sounds_and_each_is_described():
    assert len(SOUNDS) >= 4
    assert all(15 <= sound.seconds <= 40 and len(sound.description) > 20 for sound in SOUNDS.values())


@pytest.mark.parametrize("slug", sorted(SOUNDS))
def test_a_sound_lasts_what_it_says_is_heard_and_is_the_same_each_time(slug):
    made = render_sound(slug)
    with av.open(BytesIO(made)) as box:
        assert abs(box.duration / 1_000_000 - SOUNDS[slug].seconds) < 0.5
        loudest = max(max(memoryview(bytes(frame.planes[0])).cast("f")) for frame in box.decode(audio=0))
    assert 0.2 < loudest <= 1.2
    assert render_sound(slug) == made


def test_there_are_enough_papers_and_each_cites_facts_with_a_source():
    assert len(PAPERS) >= 7
    assert len({paper.kind for paper in PAPERS.values()}) >= 7
    for paper in PAPERS.values():
        assert paper.facts
        assert set(paper.facts) <= set(SOURCES)


@pytest.mark.parametrize("slug", sorted(PAPERS))
def test_a_paper_is_marked_readable_sourced_and_the_same_each_time(slug):
    made = render_paper(slug)
    assert made.startswith(b"%PDF-1.4")
    assert made.endswith(b"%%EOF\n")
    pages = made.count(b"/Type /Page ")
    assert made.count("Document de démonstration".encode("cp1252")) == pages
    assert made.count(b"(Sources des faits)") == pages
    for fact in PAPERS[slug].facts:
        assert fact.encode() in made
    assert render_paper(slug) == made


@pytest.mark.parametrize("slug", sorted(PAPERS))
def test_the_index_of_a_paper_points_at_its_objects(slug):
    made = render_paper(slug)
    start = int(re.search(rb"startxref\n(\d+)", made)[1])
    places = re.findall(rb"(\d{10}) 00000 n", made[start:])
    for number, place in enumerate(places, 1):
        assert made[int(place) :].startswith(f"{number} 0 obj".encode())
