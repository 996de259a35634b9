"""The French date box: what a member types, stored as EDTF (ISO 8601-2), and shown back in French.

| French                        | EDTF                | earliest .. latest                       |
|-------------------------------|---------------------|------------------------------------------|
| 14 juillet 1989, juin 2020    | 1989-07-14, 2020-06 | the day, the month                       |
| été 1994                      | 1994-22             | 1994-06-21 .. 1994-09-20                 |
| hiver 1994-1995, hiver 1994   | 1994-24             | 1994-12-21 .. 1995-03-20                 |
| années 1970, XXe siècle       | 197X, 19XX          | 1970 .. 1979, 1900 .. 1999               |
| vers 1985                     | 1985~               | those of 1985: the words are not widened |
| 1985 (incertain), 1985 ?      | 1985?               | those of 1985                            |
| vers 1985 (incertain)         | 1985%               | those of 1985                            |
| entre 1982 et 1984            | [1982..1984]        | 1982 .. 1984, one moment within          |
| de 1982 à 1984, 1982-1984     | 1982/1984           | 1982 .. 1984, all along                  |
| depuis 1986                   | 1986/..             | 1986-01-01 .. none                       |
| jusqu'en 1990                 | ../1990             | none .. 1990-12-31                       |
| avant 1975                    | [..1974]            | none .. 1974-12-31                       |
| après 1990                    | [1991..]            | 1991-01-01 .. none                       |
| début, milieu, fin d'un siècle| 1967~/1999~ (fin)   | years 00-33, 34-66, 67-99                |
| ... des années 1980           | 1987~/1989~ (fin)   | years 0-3, 4-6, 7-9                      |
| ... 1995                      | 1995-01~/1995-04~   | months 1-4, 5-8, 9-12                    |
| ... juin 1990                 | 1990-06-21~/…-30~   | days 1-10, 11-20, 21 to the end          |
| ... de l'été 1994             | 1994-06-21~/07-20~  | each of its three months, from the 21st  |
| sans date                     | (empty)             | none .. none                             |

Two-digit years: 30 to 99 are 19xx, 00 to 29 are 20xx, decades too. The ends of sets and intervals may carry a mark
or an X (EDTF level 2); the `edtf` package refuses some of those, so a stored string is checked with `from_edtf`.
"""

import datetime
import re
from dataclasses import dataclass

from media_lib.edtf_terms import NAMES, EdtfRefused, fields, outside, span, split, third_of, unmark
from media_lib.spoken_dates import THIRDS, read_words

__all__ = ["DateNotUnderstood", "RoughDate", "datetime_attribute", "format_french", "from_edtf", "overlaps"]
__all__ += ["parse_french"]

MAX_CHARACTERS = 100

_EXAMPLES = "Écrivez par exemple « juin 2020 », « vers 1985 » ou « sans date »."
_CENTURIES = {"18XX": "XIXe siècle", "19XX": "XXe siècle", "20XX": "XXIe siècle"}
_HEDGES = {"": "", "~": "vers ", "?": "peut-être ", "%": "peut-être vers "}
_CONTRACTIONS = {
    "de le ": "du ",
    "de les ": "des ",
    "de a": "d'a",
    "de o": "d'o",
    "à le ": "au ",
    "à les ": "aux ",
}


class DateNotUnderstood(ValueError):
    """A date that cannot be kept; its text is the French sentence to show."""


@dataclass(frozen=True)
class RoughDate:
    """A date as precise as what is known of it; a bound is None where the date is open, both when undated."""

    edtf: str
    earliest: datetime.date | None
    latest: datetime.date | None
    is_approximate: bool

    @property
    def label(self) -> str:
        """The date in French words."""
        return _say(*split(self.edtf))


def parse_french(text: str) -> RoughDate:
    """Read what a member typed, French words or EDTF, or raise `DateNotUnderstood`."""
    if len(text) > MAX_CHARACTERS:
        raise DateNotUnderstood(f"Une date tient en {MAX_CHARACTERS} caractères au plus. {_EXAMPLES}")
    try:
        return _rough_date(read_words(text))
    except EdtfRefused as refusal:
        raise DateNotUnderstood(_sentence(text, refusal)) from None


def from_edtf(edtf: str) -> RoughDate:
    """Read a stored EDTF string, or raise `DateNotUnderstood`."""
    try:
        return _rough_date(edtf)
    except EdtfRefused as refusal:
        raise DateNotUnderstood(_sentence(edtf, refusal)) from None


def format_french(edtf: str) -> str:
    """Write a stored string in words that `parse_french` reads back as the same, or raise `DateNotUnderstood`."""
    return from_edtf(edtf).label


def datetime_attribute(edtf: str) -> str:
    """Return what HTML's `<time datetime>` may say: an exact year, month or day, else nothing."""
    return edtf if re.fullmatch(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?", edtf, re.ASCII) else ""


def overlaps(
    earliest: datetime.date | None, latest: datetime.date | None, start_year: int | None, end_year: int | None
) -> bool:
    """Say whether a date touches the years asked for, both included; an undated piece touches none."""
    if earliest is None and latest is None:
        return False
    starts_in_time = earliest is None or end_year is None or earliest.year <= end_year
    return starts_in_time and (latest is None or start_year is None or latest.year >= start_year)


def _rough_date(edtf: str) -> RoughDate:
    earliest, latest = span(edtf)
    return RoughDate(edtf, earliest, latest, is_approximate=any(sign in "~?%X[" for sign in edtf))


def _sentence(text: str, refusal: EdtfRefused) -> str:
    typed = "".join(letter if letter.isprintable() else " " for letter in text[:MAX_CHARACTERS])
    return f"« {' '.join(typed.split())} » {refusal}. {_EXAMPLES}"


def _say(kind: str, first: str, last: str) -> str:
    ends = [end for end in (first, last) if end]
    if not ends:
        return "sans date"
    if all(end[-1] in "?%" for end in ends):
        return f"{_say(kind, _without_doubt(first), _without_doubt(last))} (incertain)"
    if kind == "one":
        return _named(first) if unmark(first)[1] else _words(first)
    return _say_within(first, last) if kind == "within" else _say_interval(first, last)


def _say_within(first: str, last: str) -> str:
    if first and last:
        return f"entre {_shortened(first, last)} et {_named(last)}"
    return f"{'après' if first else 'avant'} {_named(outside(first, last))}"


def _say_interval(first: str, last: str) -> str:
    if not last:
        return f"depuis {_named(first)}"
    if not first:
        return _say_until(last)
    return _say_third(first, last) or f"{_after('de', _shortened(first, last))} {_after('à', _named(last))}"


def _say_until(last: str) -> str:
    named = _named(last)
    if unmark(last)[1]:
        return f"jusque {named}"
    return f"jusqu'en {named}" if named == _words(last) else _after("jusqu'à", named)


def _say_third(first: str, last: str) -> str:
    (opening, mark), (closing, other_mark) = unmark(first), unmark(last)
    found = third_of(opening, closing) if mark == other_mark == "~" else None
    if not found:
        return ""
    whole, index = found
    if THIRDS[index] == "milieu" and 1 <= fields(whole)[1] <= 12:
        return f"mi-{_words(whole)}"
    if not _article(whole):
        return f"{THIRDS[index]} {_words(whole)}"
    return _after(f"{THIRDS[index]} de", _article(whole) + _words(whole))


def _shortened(first: str, last: str) -> str:
    """Name the first end without the month and year it shares with the last: « du 13 au 27 octobre 2015 »."""
    is_winter = any(fields(end)[1] == 24 for end in (first, last))
    if unmark(first)[1] or unmark(last)[1] or is_winter or not fields(first)[1] or not fields(last)[1]:
        return _named(first)
    if first[:4] != last[:4]:
        return _named(first)
    shares_month = len(first) == len(last) == 10 and first[:7] == last[:7]
    return _named(first).rsplit(" ", 2 if shares_month else 1)[0]


def _named(term: str) -> str:
    """Say a term as it stands after a preposition: « vers l'été 1985 », « les années 1970 »."""
    return _HEDGES[unmark(term)[1]] + _article(term) + _words(term)


def _article(term: str) -> str:
    point, (year, month, day) = unmark(term)[0], fields(term)
    if day or month == 21 or year.endswith("XX"):
        return "le "
    if month > 21:
        return "l'"
    return "les " if point.endswith("X") else ""


def _words(term: str) -> str:
    year, month, day = fields(term)
    if "X" in year:
        return _CENTURIES.get(year) or f"années {year[:3]}0"
    if month == 24:
        return f"hiver {year}-{int(year) + 1}"
    day_words = f"{'1er' if day == 1 else day} " if day else ""
    return f"{day_words}{NAMES[month]} {year}" if month else year


def _after(preposition: str, named: str) -> str:
    words = f"{preposition} {named}"
    for apart, together in _CONTRACTIONS.items():
        words = words.replace(apart, together, 1)
    return words


def _without_doubt(term: str) -> str:
    return term.replace("?", "").replace("%", "~")
