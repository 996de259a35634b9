import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media_lib.webvtt import CaptionsNotUnderstood, Cue, parse_captions, timecode, write_webvtt

WEBVTT = """WEBVTT - un titre
Kind: captions
Language: fr

NOTE
Une note
sur deux lignes

STYLE
::cue { color: red }

REGION
id:bas

bonjour
00:01.000 --> 00:02.500 align:start position:0%
<v Anne>Bonjour à <b>toutes</b>

01:00:00.000 --> 01:00:03.000
Deux
lignes

NOTE la fin
"""

SUBRIP = """1
00:00:01,000 --> 00:00:02,500
{\\an8}<i>Bonjour à <font color="#fff">toutes</font></i>

2
01:00:00,000 --> 01:00:03,000 X1:100 X2:200
Deux
lignes

3
"""


def srt(*payload):
    return "\n".join(["1", "00:00:01,000 --> 00:00:02,000", *payload]).encode()


def words(*payload):
    return [(cue.speaker, cue.text) for cue in parse_captions(srt(*payload))]


def refusal_of(data):
    with pytest.raises(CaptionsNotUnderstood) as refusal:
        parse_captions(data)
    return str(refusal.value)


def test_webvtt_is_read_without_its_notes_styles_and_regions():
    assert parse_captions(WEBVTT.encode()) == [
        Cue(1000, 2500, "Bonjour à toutes", "Anne"),
        Cue(3_600_000, 3_603_000, "Deux\nlignes"),
    ]


def test_subrip_is_read_without_its_numbers_and_styling():
    assert parse_captions(SUBRIP.encode()) == [
        Cue(1000, 2500, "Bonjour à toutes"),
        Cue(3_600_000, 3_603_000, "Deux\nlignes"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("captions", [WEBVTT, SUBRIP])
def test_every_usual_encoding_and_line_end_gives_the_same_captions(captions, encoding, line_end):
    sent = captions.replace("\n", line_end).encode(encoding)
    assert parse_captions(sent)[0].text == "Bonjour à toutes"


def test_typographic_signs_of_windows_are_read():
    assert words("L’œuvre à 3 €")[0] == ("", "L’œuvre à 3 €")
    assert parse_captions(srt("L’œuvre").decode().encode("cp1252"))[0].text == "L’œuvre"


@pytest.mark.parametrize(
    ("payload", "text"),
    [
        ("<b>gras</b>", "gras"),
        ("<c.rouge>couleur</c>", "couleur"),
        ("<00:00:01.500>mot à mot", "mot à mot"),
        ("<lang fr>langue</lang>", "langue"),
        ("<script>alert(1)</script>", "alert(1)"),
        ('<img src=x onerror="alert(1)">image', "image"),
        ("<<b>script>", "script>"),
        ("</<b>script>", "script>"),
        ("<< Bonjour >>", "« Bonjour »"),
        ("3 < 4 et 5 > 2", "3 < 4 et 5 > 2"),
        ("un coeur <3", "un coeur <3"),
        ("R&amp;D &lt;b&gt; &#233;t&eacute; &#xe9;", "R&D <b> été é"),
        ("AT&T &copie &inconnu;", "AT&T &copie &inconnu;"),
        ("{\\an8}{\\pos(1,2)}haut {aparté}", "haut {aparté}"),
        ("a&#0;b", "a\ufffdb"),
        ("a\x00b\x1bc", "a b c"),
        ("  marges  ", "marges"),
    ],
)
def test_only_the_words_are_kept(payload, text):
    assert words(payload) == [("", text)]


@pytest.mark.parametrize(
    ("payload", "spoken"),
    [
        ("<v Anne>Oui", [("Anne", "Oui")]),
        ("<v.fort Anne  Marie>Oui</v>", [("Anne Marie", "Oui")]),
        ("<v Anne &amp; Karim>Oui</v>", [("Anne & Karim", "Oui")]),
        ("<v Anne>Oui</v>\n<v Karim>Non</v>", [("Anne", "Oui"), ("Karim", "Non")]),
        ("<v Anne>Oui</v> (rires)", [("Anne", "Oui"), ("", "(rires)")]),
        ("- <v Anne>Oui <i>oui</i>", [("", "-"), ("Anne", "Oui oui")]),
        ("<video>non", [("", "non")]),
        ("<v>non", [("", "non")]),
    ],
)
def test_each_voice_has_its_words(payload, spoken):
    assert words(payload) == spoken


def test_captions_come_in_order_of_time():
    data = b"WEBVTT\n\n00:05.000 --> 00:06.000\ndeux\n\n00:01.000 --> 00:02.000\nun\n"
    assert [cue.text for cue in parse_captions(data)] == ["un", "deux"]


def test_a_forgotten_blank_line_between_two_captions_is_understood():
    data = srt("un", "2", "00:00:03,000 --> 00:00:04,000", "12 ans")
    assert parse_captions(data) == [Cue(1000, 2000, "un"), Cue(3000, 4000, "12 ans")]


def test_a_caption_without_words_is_left_out():
    assert parse_captions(b"WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:03.000 --> 00:04.000\nmot\n") == [
        Cue(3000, 4000, "mot")
    ]


def test_hundredths_are_read_as_hundredths():
    assert parse_captions(b"1\n0:00:01.5 --> 0:00:02.25\nmot")[0] == Cue(1500, 2250, "mot")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"WEBVTT\n\n00:05.000 --> 00:01.000\nmot", "Ligne 3 : le sous-titre finit avant"),
        (b"WEBVTT\n\n00:05.000 --> 00:05.000\nmot", "Ligne 3 : le sous-titre finit avant"),
        (b"1\n-00:00:01,000 --> 00:00:02,000\nmot", "Ligne 2 : un temps ne peut pas être négatif"),
        (b"1\n00:00:01,000 --> -00:00:02,000\nmot", "Ligne 2 : un temps ne peut pas être négatif"),
        (b"1\n00:00:61,000 --> 00:01:02,000\nmot", "Ligne 2 : les temps ne se lisent pas"),
        (b"1\nbient\xc3\xb4t --> 00:00:02,000\nmot", "Ligne 2 : les temps ne se lisent pas"),
        (b"1\n00:00:01,000 --> 00:00:02,000\nA --> B", "Ligne 3 : les temps ne se lisent pas"),
        (b"1\n00:00:01,000 --> 00:00:02,000\nmot\n\nperdu", "Ligne 5 : ces mots n'ont pas de temps"),
        (b"Bonjour, ceci est une lettre.", "Ligne 1 : ces mots n'ont pas de temps"),
        (b"un\ndeux\n00:00:01,000 --> 00:00:02,000\nmot", "Ligne 1 : ces mots n'ont pas de temps"),
        (b"", "aucun sous-titre"),
        (b"WEBVTT\n\nNOTE rien", "aucun sous-titre"),
        (b"1\n00:00:01,000 --> 00:00:02,000\n<b></b>", "aucun sous-titre"),
        (b"1\n00:00:01,000 --> 00:00:02,000\n\x81", "pas un texte lisible"),
        (b"\xff\xfe1", "pas un texte lisible"),
        (b"x" * (2 * 1024 * 1024 + 1), "2 Mo au plus"),
    ],
)
def test_what_is_not_captions_is_refused_with_its_line(data, sentence):
    assert sentence in refusal_of(data)


def test_more_than_twenty_thousand_captions_are_refused():
    caption = "00:01.000 --> 00:02.000\nm\n\n"
    assert len(parse_captions(f"WEBVTT\n\n{caption * 20_000}".encode())) == 20_000
    assert "20 000 au plus" in refusal_of(f"WEBVTT\n\n{caption * 20_001}".encode())


@pytest.mark.parametrize("filler", ["<", "<a", "<v a", "<v.", "&a", "{\\", "<<a", "</", "-->", "1:", " "])
def test_a_hostile_file_is_read_in_reasonable_time(filler):
    payload = filler.replace("-->", "--&gt;") * (1_500_000 // len(filler) // 2)
    started = time.process_time()
    assert parse_captions(srt("mot", payload))[0].text.startswith("mot")
    assert time.process_time() - started < 5


def test_captions_are_written_as_webvtt():
    cues = [Cue(1000, 2500, "R&D <b> -->", "Anne <A>"), Cue(3_600_000, 3_603_007, "Deux\n\nlignes")]
    assert write_webvtt(cues) == (
        "WEBVTT\n\n"
        "00:00:01.000 --> 00:00:02.500\n<v Anne &lt;A&gt;>R&amp;D &lt;b&gt; --&gt;\n\n"
        "01:00:00.000 --> 01:00:03.007\nDeux\nlignes\n"
    )


def test_no_caption_is_still_a_webvtt_file():
    assert write_webvtt([]) == "WEBVTT\n"


written_words = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs"]), min_size=1, max_size=40
)
written_cues = st.builds(
    lambda start, length, text, speaker: Cue(start, start + length, text, speaker),
    st.integers(0, 10**8),
    st.integers(1, 10**6),
    st.lists(written_words, min_size=1, max_size=3).map("\n".join),
    st.just("") | written_words,
)


@given(st.lists(written_cues, min_size=1, max_size=5))
def test_what_is_written_reads_back_the_same(cues):
    assert parse_captions(write_webvtt(cues).encode()) == sorted(cues, key=lambda cue: cue.start_ms)


@given(st.binary(max_size=300) | st.text("WEBVTT\n\r 0123:.,->v<&;", max_size=200).map(str.encode))
def test_any_file_gives_captions_or_a_sentence(data):
    try:
        cues = parse_captions(data)
    except CaptionsNotUnderstood:
        return
    assert parse_captions(write_webvtt(cues).encode()) == cues


@pytest.mark.parametrize(
    ("ms", "shown"),
    [(0, "0:00"), (999, "0:00"), (160_000, "2:40"), (3_723_999, "1:02:03"), (36_000_000, "10:00:00")],
)
def test_a_moment_is_said_to_the_second(ms, shown):
    assert timecode(ms) == shown
