from fractions import Fraction

import pytest

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
