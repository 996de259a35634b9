from fractions import Fraction

import pytest

from media_lib.encode import web_size
from media_lib.lanes import Clock
from media_lib.probe import MediaFacts


class Picture:
    def __init__(self, pts: int | None) -> None:
        self.pts, self.time_base = pts, Fraction(1, 1000)


def clock(container: str = "mpegts") -> Clock:
    described = dict.fromkeys(MediaFacts.__dataclass_fields__, 0) | {"frame_rate": 25, "container": container}
    return Clock(Fraction(5), MediaFacts(**described))


def test_time_begins_at_zero_and_fills_in_what_is_missing():
    line = clock()
    moments = [line.set(Picture(pts)) for pts in (5000, None, 5080)]
    assert moments == [0, Fraction(1, 25), Fraction(2, 25)]


@pytest.mark.parametrize("jump", [0, 40_000_000])
def test_time_goes_on_where_a_tape_starts_again(jump):
    line = clock()
    moments = [line.set(Picture(pts)) for pts in (5000, 6000, 7000, jump, jump + 40)]
    assert moments == [0, 1, 2, 2 + Fraction(1, 25), 2 + Fraction(2, 25)]


def test_a_slide_may_last_some_minutes():
    line = clock("matroska")
    assert [line.set(Picture(pts)) for pts in (5000, 305_000)] == [0, 300]


@pytest.mark.parametrize(
    ("original", "copy"),
    [
        ((768, 576), (768, 576)),
        ((1024, 576), (1024, 576)),
        ((1280, 720), (1280, 720)),
        ((1920, 1080), (1280, 720)),
        ((1440, 1080), (960, 720)),
        ((1920, 800), (1280, 532)),
        ((3840, 2160), (1280, 720)),
        ((1080, 1920), (720, 1280)),
        ((161, 121), (160, 120)),
        ((3, 1), (2, 2)),
        ((8192, 2), (1280, 2)),
    ],
)
def test_a_copy_is_never_larger_than_the_original_and_always_even(original, copy):
    assert web_size(*original) == copy
