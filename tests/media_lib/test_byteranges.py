from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media_lib.byteranges import RangeNotSatisfiable, iter_file, parse_range

SIZE = 1000


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("bytes=0-0", (0, 1)),
        ("bytes=0-499", (0, 500)),
        ("bytes=500-", (500, 500)),
        ("bytes=999-999", (999, 1)),
        ("bytes=900-5000", (900, 100)),
        ("bytes=-1", (999, 1)),
        ("bytes=-300", (700, 300)),
        ("bytes=-5000", (0, 1000)),
        ("bytes=0-9999999999999999999", (0, 1000)),
        ("  Bytes = 10 - 19 ", (10, 10)),
    ],
)
def test_one_range_is_given_as_a_start_and_a_length(header, found):
    assert parse_range(header, SIZE) == [found]


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "bytes=",
        "bytes=-",
        "bytes=abc-def",
        "bytes=1",
        "bytes=--5",
        "bytes=5-2",
        "bytes=0x10-0x20",
        "bytes=1.5-3",
        "bytes=٣-٥",
        "bytes=²-3",
        "lines=0-4",
        "bytes 0-4",
        "bytes=0-4\x00",
        "bytes=" + "9" * 5000 + "-",
        "bytes=0-" + "9" * 5000,
    ],
)
def test_what_cannot_be_understood_is_ignored_and_the_whole_is_sent(header):
    assert parse_range(header, SIZE) is None


@pytest.mark.parametrize(
    "header",
    [
        "bytes=0-4,10-14",
        "bytes=0-4, -5",
        "bytes=0-,0-,0-",
        "bytes=2000-,3000-",
        "bytes=" + "0-999," * 1000 + "5-6",
    ],
)
def test_several_ranges_at_once_get_the_whole_as_the_standard_allows(header):
    assert parse_range(header, SIZE) is None


@pytest.mark.parametrize("header", ["bytes=1000-", "bytes=1000-2000", "bytes=5000-6000", "bytes=-0"])
def test_a_range_outside_the_file_cannot_be_satisfied(header):
    with pytest.raises(RangeNotSatisfiable):
        parse_range(header, SIZE)


@pytest.mark.parametrize("header", ["bytes=0-", "bytes=0-0", "bytes=-5"])
def test_an_empty_file_has_no_range(header):
    with pytest.raises(RangeNotSatisfiable):
        parse_range(header, 0)


@given(header=st.text() | st.from_regex(r"bytes=[0-9]{0,5}-[0-9]{0,5}"), size=st.integers(0, 5000))
def test_a_range_given_is_always_inside_the_file(header, size):
    try:
        found = parse_range(header, size)
    except RangeNotSatisfiable:
        return
    for start, length in found or []:
        assert 0 <= start < start + length <= size


@given(
    content=st.binary(max_size=500),
    start=st.integers(0, 500),
    length=st.integers(0, 600),
    chunk=st.integers(1, 70),
)
def test_a_piece_of_a_file_is_sent_in_small_chunks_and_the_file_closed(content, start, length, chunk):
    file = BytesIO(content)
    pieces = list(iter_file(file, start, length, chunk))
    assert b"".join(pieces) == content[start : start + length]
    assert all(0 < len(piece) <= chunk for piece in pieces)
    assert file.closed


def test_a_reader_who_leaves_early_closes_the_file():
    file = BytesIO(bytes(1000))
    pieces = iter_file(file, 0, 1000, 10)
    next(pieces)
    pieces.close()
    assert file.closed
