"""How French says dates: from the words of a member to the EDTF that keeps them."""

import re

from media_lib.edtf_terms import NAMES, EdtfRefused, check_day, check_term, join, shift, split, third, unmark
from media_lib.french import plain

__all__ = ["THIRDS", "read_words"]

THIRDS = ("début", "milieu", "fin")

_UNDATED = {"?", "sd", "nd", "sansdate", "dateinconnue", "inconnue", "nondate", "nondatee"}
_MARKS = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}
_PLAIN_NAMES = {plain(name): number for number, name in NAMES.items()}
_CENTURIES = {"xix": "18XX", "19": "18XX", "xx": "19XX", "20": "19XX", "xxi": "20XX", "21": "20XX"}
_TENS = {
    "dix": 10,
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "soixante-dix": 70,
}
_TENS |= {"quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90}

_YEAR = r"(?:\d{4}|'?\d\d)"
_DECADE = rf"(?:{_YEAR}|{'|'.join(ten.replace('-', '[ -]') for ten in _TENS)})"
_UNSURE = r"^(?:peut-etre|probablement|sans doute) | ?(?:\(?\?\)?|\(?(?:date )?incertaine?\)?)$"
_NEAR = r"^(?:(?:vers|environ|circa|(?:a )?peu pres|autour d(?:e|u|es)|(?:aux )?(?:environs|alentours) d(?:e|u|es)) "
_NEAR += r"|(?:v|env|ca|c)(?:\. ?| ))"
_LEAD = r"^(?:(?:en|dans|courant|pendant|durant|au|aux|a|de|du|des|le|la|les|mois|annee"
_LEAD += r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) |[dl]')+"
_OPEN = r"(depuis|a partir|a compter|des(?= \d)|avant|apres|jusqu)(?:'| |e )(.+)"
_LINK = r" (?:a|au|aux|jusqu'(?:en|a|au|aux)) | ?[-/] ?| et "

Ends = tuple[str, str]
Shape = tuple[str, str, str]


def read_words(text: str) -> str:
    """Return the EDTF of a date in French words (or already in EDTF), or raise `EdtfRefused`."""
    words = re.sub(r"\b(\d\d)(\d\d)-(\d\d)\b(?!-)", _in_full, plain(text), flags=re.ASCII)
    if not words or re.sub(r"[ .()\[\]]", "", words) in _UNDATED:
        return ""
    if _is_edtf(words.upper()):
        return words.upper()
    bare, near, unsure = _without_marks(words.strip(" .[]"))
    shape = _read_between(bare) or _read_open(bare) or _read_one(bare) or _read_linked(bare)
    if not shape:
        raise EdtfRefused("n'est pas une date reconnue")
    kind, *ends = shape
    return join(kind, *(_marked(end, near, unsure) for end in ends))


def _in_full(years: re.Match[str]) -> str:
    """Write « 1982-84 » as « 1982-1984 », and leave what may be a month or a season (« 1989-07 », « 1985-22 »)."""
    century, first, last = years.groups()
    is_month_or_season = 1 <= int(last) <= 12 or 21 <= int(last) <= 24
    return years[0] if is_month_or_season or last <= first else f"{century}{first}-{century}{last}"


def _is_edtf(words: str) -> bool:
    try:
        return bool(split(words))
    except EdtfRefused:
        return False


def _without_marks(words: str) -> tuple[str, bool, bool]:
    sure = re.sub(_UNSURE, "", words)
    bare = re.sub(_NEAR, "", sure)
    return bare, bare != sure, sure != words


def _marked(term: str, near: bool, unsure: bool) -> str:
    point, mark = unmark(term)
    return point + _MARKS[near or mark in ("~", "%"), unsure or mark in ("?", "%")] if term else ""


def _read_between(words: str) -> Shape | None:
    ends = re.fullmatch(r"entre (.+?) et (.+)", words)
    pair = _read_pair(*ends.groups()) if ends else None
    return ("within", *pair) if pair else None


def _read_open(words: str) -> Shape | None:
    opening = re.fullmatch(_OPEN, words)
    ends = _read_term(opening[2]) if opening else None
    if not opening or not ends:
        return None
    first, last = ends
    shapes = {"avant": ("within", "", shift(first, -1)), "apres": ("within", shift(last, 1), "")}
    return (shapes | {"jusqu": ("interval", "", last)}).get(opening[1], ("interval", first, ""))


def _read_one(words: str) -> Shape | None:
    ends = _read_term(words)
    return ("one" if ends[0] == ends[1] else "interval", *ends) if ends else None


def _read_linked(words: str) -> Shape | None:
    """Read « de 1982 à 1984 », « 1982-1984 », « 24 et 25 octobre 2015 », at the first link with a date on each side."""
    for link in re.finditer(_LINK, words):
        left, right = words[: link.start()], words[link.end() :]
        # « 1982 et 1984 » are two dates and not one that lasts; « 24 et 25 octobre » and « années 70 et 80 » last.
        if link[0] == " et " and not re.search(r"annees |^\D*\d{1,2}$", left):
            continue
        if pair := _read_pair(left, right, is_tight=link[0].strip() in ("-", "/", "et")):
            return ("interval", *pair)
    return None


def _read_pair(left: str, right: str, *, is_tight: bool = False) -> Ends | None:
    # « années 1970-1980 » and « années 70 à 80 » are decades; « des années 1970 à 1980 » ends with the year.
    is_decade = is_tight or not re.fullmatch(r"\d{4}", right)
    is_second_decade = is_decade and "annees" in left and re.fullmatch(_DECADE, right, re.ASCII)
    last = _read_term(f"annees {right}" if is_second_decade else right)
    first = _read_term(left, like=unmark(last[0])[0]) if last else None
    return (first[0], last[1]) if first and last else None


def _read_term(words: str, like: str = "") -> Ends | None:
    """Read one date and its marks; `like` is the point a shortened one takes its month and year from."""
    bare, near, unsure = _without_marks(re.sub(_LEAD, "", words))
    bare = re.sub(_LEAD, "", bare)
    part = re.fullmatch(r"(debut|mi|milieu|fin)[ -](.+)", bare)
    point = _read_point(re.sub(_LEAD, "", part[2]) if part else bare, like)
    if not point:
        return None
    check_term(point)
    index = ("debut", "mi", "fin").index(part[1].removesuffix("lieu")) if part else None
    first, last = (point, point) if index is None else third(point, index)
    return _marked(first, near or bool(part), unsure), _marked(last, near or bool(part), unsure)


def _read_point(words: str, like: str) -> str:
    return _read_numbers(words, like) or _read_named(words, like) or _read_long(words)


def _read_numbers(words: str, like: str) -> str:
    if re.fullmatch(r"\d{4}-\d\d(-\d\d)?|\d{4}/\d\d/\d\d|\d{3}x|\d\dxx", words, re.ASCII):
        return words.upper().replace("/", "-")
    if numbers := re.fullmatch(rf"(\d\d?)([/.-])(\d\d?)\2({_YEAR})", words, re.ASCII):
        return f"{_year(numbers[4])}-{int(numbers[3]):02}-{int(numbers[1]):02}"
    if numbers := re.fullmatch(r"(0?\d|1[0-2])[/.](\d{4})", words, re.ASCII):
        return f"{numbers[2]}-{int(numbers[1]):02}"
    day = re.fullmatch(r"(\d\d?)(?:er)?", words, re.ASCII)
    if day and like.count("-") == 2:
        return f"{like[:8]}{int(day[1]):02}"
    return _year(words) if re.fullmatch(_YEAR, words, re.ASCII) else ""


def _read_named(words: str, like: str) -> str:
    """Read « 3 oct. 1988 », « été 94 », « hiver 1994-95 »."""
    pattern = rf"(?:(\d\d?)(?:er)? )?([a-z]{{3,9}})\.?(?: (?:de )?({_YEAR})(?:[-/]({_YEAR}))?)?"
    named = re.fullmatch(pattern, words, re.ASCII)
    month = _month(named[2]) if named else 0
    if not named or not month or (named[1] and month > 12) or (named[4] and month != 24):
        return ""
    year = _year(named[3]) if named[3] else like[:4]
    if named[1]:
        check_day(int(named[1]), month, int(year) if year.isdigit() else None)
    if not year.isdigit():
        raise EdtfRefused("ne suffit pas : il manque l'année")
    if named[4] and int(_year(named[4])) != int(year) + 1:
        raise EdtfRefused("n'est pas une date : un hiver va d'une année à la suivante")
    return f"{year}-{month:02}" + (f"-{int(named[1]):02}" if named[1] else "")


def _read_long(words: str) -> str:
    """Read a decade or a century."""
    if century := re.fullmatch(r"([ivxl]+?|\d\d)(?:e|eme|ieme)? siecle", words, re.ASCII):
        if century[1] not in _CENTURIES:
            raise EdtfRefused("est hors de la période acceptée : du XIXe au XXIe siècle")
        return _CENTURIES[century[1]]
    decade = re.fullmatch(rf"annees? ({_DECADE})", words, re.ASCII)
    if not decade:
        return ""
    tens = _TENS.get(decade[1].replace(" ", "-"))
    year = _year(f"{tens}" if tens else decade[1])
    if not year.endswith("0"):
        raise EdtfRefused("n'est pas une décennie : elle commence par une année ronde, comme 1970")
    return f"{year[:3]}X"


def _month(word: str) -> int:
    """Return the month or season that only this word can begin, else 0 (« jui » may be two months)."""
    numbers = [number for name, number in _PLAIN_NAMES.items() if name.startswith(word)]
    return numbers[0] if len(numbers) == 1 else 0


def _year(digits: str) -> str:
    """Write a year in full: « 94 » is 1994, « 20 » is 2020."""
    short = digits.removeprefix("'")
    if len(short) == 4:
        return short
    return f"20{short}" if short < "30" else f"19{short}"
