"""The few inks of a print: a paper, a black, two spot inks, their tints and four skins."""

from dataclasses import dataclass

Colour = tuple[int, int, int]

(
    PAPER,
    PALE,
    LIGHT,
    MID,
    DARK,
    INK,
    ACCENT,
    SOFT,
    DEEP,
    SECOND,
    SECOND_SOFT,
    WHITE,
    SKIN1,
    SKIN2,
    SKIN3,
    SKIN4,
) = range(16)
SHADED = 16
CLEAR = 255

_PAPER, _INK = (245, 237, 220), (29, 26, 24)
_SKINS = ((232, 190, 150), (205, 148, 104), (158, 102, 66), (110, 68, 46))


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """Return a colour on the way from one to another."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _hex(text: str) -> Colour:
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


@dataclass(frozen=True)
class Inks:
    """Two spot inks laid on the same warm paper."""

    accent: str
    second: str

    def palette(self) -> list[int]:
        """Return the flat palette: sixteen inks, then the same sixteen in shade."""
        accent, second = _hex(self.accent), _hex(self.second)
        base = [
            _PAPER,
            *(mix(_PAPER, _INK, share) for share in (0.10, 0.24, 0.46, 0.72)),
            _INK,
            accent,
            mix(_PAPER, accent, 0.48),
            mix(accent, _INK, 0.50),
            second,
            mix(_PAPER, second, 0.45),
            (252, 249, 240),
            *_SKINS,
        ]
        shadow = mix(accent, _INK, 0.72)
        shaded = [colour if colour == _INK else mix(colour, shadow, 0.34) for colour in base]
        return [part for colour in base + shaded for part in colour]


BRICK_BLUE = Inks("#C9512F", "#3D6C93")
BLUE_OCHRE = Inks("#2F6196", "#DDA03A")
OLIVE_BRICK = Inks("#748240", "#CC5B36")
OCHRE_TEAL = Inks("#D9992F", "#2E7D79")
TEAL_ROSE = Inks("#2F817C", "#DE7F62")
PLUM_OCHRE = Inks("#84507A", "#DDA03A")
GREEN_OCHRE = Inks("#3F8058", "#E0A542")
ROSE_BLUE = Inks("#D9705A", "#2F5D8C")
