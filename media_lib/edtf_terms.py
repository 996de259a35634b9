"""The EDTF (ISO 8601-2) that dates are stored in: what it holds, its bounds and its neighbours.

A *term* is one moment with its mark (`1985~`); a *point* is a term without its mark. A stored string is a kind
(undated, one, interval, within) and the terms at its two ends, empty where an end is open.
"""

import re
from calendar import monthrange
from datetime import date

__all__ = ["NAMES", "EdtfRefused", "bounds", "check_day", "check_term", "fields", "join", "outside", "shift"]
__all__ += ["span", "split", "third", "third_of", "unmark"]

FIRST_YEAR, LAST_YEAR = 1800, 2100
_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
_SEASONS = "printemps été automne hiver"
NAMES = dict(enumerate(_MONTHS.split(), start=1)) | dict(enumerate(_SEASONS.split(), start=21))

_TERM = r"(?:\d{4}(?:-\d\d(?:-\d\d)?)?|\d{3}X|\d\dXX)[~?%]?"
_ONE = re.compile(_TERM, re.ASCII)
_INTERVAL = re.compile(rf"({_TERM}|\.\.)/({_TERM}|\.\.)", re.ASCII)
_WITHIN = re.compile(rf"\[({_TERM})?\.\.({_TERM})?\]", re.ASCII)

_THIRDS_OF_CENTURY = ((0, 33), (34, 66), (67, 99))
_THIRDS_OF_DECADE = ((0, 3), (4, 6), (7, 9))


class EdtfRefused(ValueError):
    """What is wrong with a date, in French, to be said after the words that were typed."""


def split(edtf: str) -> tuple[str, str, str]:
    """Return the kind and the two ends of a stored string, or raise `EdtfRefused`."""
    if not edtf:
        return "undated", "", ""
    if _ONE.fullmatch(edtf):
        return "one", edtf, edtf
    for kind, pattern in (("interval", _INTERVAL), ("within", _WITHIN)):
        if ends := pattern.fullmatch(edtf):
            first, last = ("" if end in (None, "..") else end for end in ends.groups())
            if first or last:
                return kind, first, last
    raise EdtfRefused("n'est pas une date EDTF prise en charge")


def join(kind: str, first: str, last: str) -> str:
    """Write the string that `split` reads."""
    if kind == "interval":
        return f"{first or '..'}/{last or '..'}"
    return f"[{first}..{last}]" if kind == "within" else first


def span(edtf: str) -> tuple[date | None, date | None]:
    """Return the earliest and latest days of a stored string (None where open), or raise `EdtfRefused`."""
    kind, first, last = split(edtf)
    is_one_sided = kind == "within" and not (first and last)
    for term in filter(None, (first, last)):
        check_term(term, slack=1 if is_one_sided else 0)
    if is_one_sided:
        check_term(outside(first, last))
    earliest, latest = bounds(first)[0] if first else None, bounds(last)[1] if last else None
    if earliest and latest and earliest > latest:
        raise EdtfRefused("est à l'envers : la fin vient avant le début")
    return earliest, latest


def unmark(term: str) -> tuple[str, str]:
    """Part a term from its mark: `~` near, `?` uncertain, `%` both, or nothing."""
    point = term.rstrip("~?%")
    return point, term[len(point) :]


def fields(term: str) -> tuple[str, int, int]:
    """Return the year (with its X), the month or season and the day of a term, 0 where it has none."""
    year, month, day = (*unmark(term)[0].split("-"), "0", "0")[:3]
    return year, int(month), int(day)


def check_term(term: str, slack: int = 0) -> None:
    """Raise `EdtfRefused` unless the term exists, at most `slack` years outside the accepted period."""
    year, month, day = fields(term)
    low, high = _year_bounds(year)
    if low < FIRST_YEAR - slack or high > LAST_YEAR + slack:
        raise EdtfRefused(f"est hors de la période acceptée, de {FIRST_YEAR} à {LAST_YEAR}")
    dashes = term.count("-")
    if dashes and (month not in NAMES or (dashes == 2 and month > 12)):
        raise EdtfRefused(f"n'est pas une date : il n'y a pas de mois {month}")
    if dashes == 2:
        check_day(day, month, low)


def check_day(day: int, month: int, year: int | None = None) -> None:
    """Raise `EdtfRefused` unless the month has that day; without a year, February has 29."""
    days = monthrange(year or 2000, month)[1]
    if 1 <= day <= days:
        return
    february = f" {year} a {days} jours" if year else f" a {days} jours au plus"
    raise EdtfRefused(f"n'est pas une date : {NAMES[month]}{february if month == 2 else f' a {days} jours'}")


def bounds(term: str) -> tuple[date, date]:
    """Return the first and last days of a checked term; seasons begin on the 21st, winter ends the next year."""
    year, month, day = fields(term)
    low, high = _year_bounds(year)
    if day:
        return date(low, month, day), date(low, month, day)
    if month > 12:
        opening = (month - 20) * 3
        return date(low, opening, 21), date(low + opening // 12, opening % 12 + 3, 20)
    closing = month or 12
    return date(low, month or 1, 1), date(high, closing, monthrange(high, closing)[1])


def shift(term: str, step: int) -> str:
    """Return the term that comes `step` later, at the same precision and with the same mark."""
    point, mark = unmark(term)
    year, month, day = fields(term)
    if day:
        return date.fromordinal(date.fromisoformat(point).toordinal() + step).isoformat() + mark
    if month:
        base, cycle = (21, 4) if month > 12 else (1, 12)
        years, rest = divmod(int(year) * cycle + month - base + step, cycle)
        return f"{years}-{rest + base:02}{mark}"
    known = year.rstrip("X")
    return f"{int(known) + step}{'X' * (4 - len(known))}{mark}"


def outside(first: str, last: str) -> str:
    """Return the term that « après » or « avant » names: the one just outside a set open on one side."""
    return shift(first, -1) if first else shift(last, 1)


def third(point: str, index: int) -> tuple[str, str]:
    """Return the first and last points of the beginning (0), middle (1) or end (2) of a point."""
    year, month, day = fields(point)
    if day:
        raise EdtfRefused("n'est pas une date : un jour n'a ni début, ni milieu, ni fin")
    if "X" in year:
        low, high = (_THIRDS_OF_CENTURY if year.endswith("XX") else _THIRDS_OF_DECADE)[index]
        known = year.rstrip("X")
        return f"{known}{low:0{4 - len(known)}}", f"{known}{high:0{4 - len(known)}}"
    if month > 12:
        opening = shift(f"{year}-{(month - 20) * 3:02}", index)
        return f"{opening}-21", f"{shift(opening, 1)}-20"
    if month:
        low, high = ((1, 10), (11, 20), (21, monthrange(int(year), month)[1]))[index]
        return f"{point}-{low:02}", f"{point}-{high:02}"
    return f"{year}-{index * 4 + 1:02}", f"{year}-{index * 4 + 4:02}"


def third_of(first: str, last: str) -> tuple[str, int] | None:
    """Return the point and index whose `third` these two points are, or None."""
    year, month, day = fields(first)
    seasons = [f"{year}-{season}" for season in range(21, 25)]
    if day:
        wholes = [first[:7], *seasons, shift(seasons[-1], -4)]
    else:
        wholes = [year] if month else [f"{year[:3]}X", f"{year[:2]}XX"]
    pairs = ((whole, index) for whole in wholes for index in range(3))
    return next((pair for pair in pairs if third(*pair) == (first, last)), None)


def _year_bounds(year: str) -> tuple[int, int]:
    return int(year.replace("X", "0")), int(year.replace("X", "9"))
