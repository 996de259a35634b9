import datetime

import pytest
from edtf import parse_edtf
from hypothesis import assume, given
from hypothesis import strategies as st

from media_lib.dates import (
    DateNotUnderstood,
    datetime_attribute,
    format_french,
    from_edtf,
    overlaps,
    parse_french,
)

# Every form that the association's own sheet of facts holds.
FACTS = {
    "": "sans date",
    "1956-08-04": "4 août 1956",
    "1961/1975": "de 1961 à 1975",
    "1980-05-05/1981-06-12": "du 5 mai 1980 au 12 juin 1981",
    "1983-10-15/1983-12-03": "du 15 octobre au 3 décembre 1983",
    "1983-10-18/1983-10-20": "du 18 au 20 octobre 1983",
    "1990-06": "juin 1990",
    "196X": "années 1960",
    "2006/..": "depuis 2006",
    "2009-10~": "vers octobre 2009",
    "2015-10/..": "depuis octobre 2015",
    "2015~": "vers 2015",
    "2019-12-26/2019-12-29": "du 26 au 29 décembre 2019",
    "2023-02~": "vers février 2023",
    "2023-06-30/2023-07-01": "du 30 juin au 1er juillet 2023",
    "2023-09-27?": "27 septembre 2023 (incertain)",
    "202X": "années 2020",
}


@pytest.mark.parametrize(("edtf", "shown"), FACTS.items())
def test_the_dates_of_the_facts_are_said_in_french(edtf, shown):
    assert format_french(edtf) == shown
    assert from_edtf(edtf) == parse_french(shown)


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("1985", "1985-01-01", "1985-12-31"),
        ("1985~", "1985-01-01", "1985-12-31"),
        ("1988-02", "1988-02-01", "1988-02-29"),
        ("1989-07-14?", "1989-07-14", "1989-07-14"),
        ("197X", "1970-01-01", "1979-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("1994-21", "1994-03-21", "1994-06-20"),
        ("1994-22", "1994-06-21", "1994-09-20"),
        ("1994-23", "1994-09-21", "1994-12-20"),
        ("1994-24", "1994-12-21", "1995-03-20"),
        ("2100-24", "2100-12-21", "2101-03-20"),
        ("[1982..1984]", "1982-01-01", "1984-12-31"),
        ("1982/1984-06", "1982-01-01", "1984-06-30"),
        ("1986/..", "1986-01-01", None),
        ("../1975", None, "1975-12-31"),
        ("[..1974]", None, "1974-12-31"),
        ("[1991..]", "1991-01-01", None),
        ("1987~/1989~", "1987-01-01", "1989-12-31"),
        ("", None, None),
    ],
)
def test_bounds_are_the_first_and_last_days(edtf, earliest, latest):
    date = from_edtf(edtf)
    assert [bound and bound.isoformat() for bound in (date.earliest, date.latest)] == [earliest, latest]


@pytest.mark.parametrize(
    "stored", ["vers 1985", "1985-22-03", "[..1990-02-31]", "[1799..]", "9999", "[9999..]", "1985 "]
)
def test_what_is_not_a_stored_date_is_refused(stored):
    with pytest.raises(DateNotUnderstood):
        from_edtf(stored)


@pytest.mark.parametrize(
    "edtf", ["1985~", "1985?", "1985%", "197X", "19XX", "[1982..1984]", "[..1974]", "1987~/1989~"]
)
def test_a_rough_date_is_never_shown_as_exact(edtf):
    assert from_edtf(edtf).is_approximate
    assert not format_french(edtf).isdigit()
    assert datetime_attribute(edtf) == ""


@pytest.mark.parametrize("edtf", ["1985", "1985-06", "1985-06-14"])
def test_an_exact_date_stands_as_it_is_in_the_time_element(edtf):
    assert datetime_attribute(edtf) == edtf
    assert not from_edtf(edtf).is_approximate


@pytest.mark.parametrize("edtf", ["", "1985-22", "1982/1984", "1986/..", "../1975"])
def test_a_period_has_no_exact_moment(edtf):
    assert datetime_attribute(edtf) == ""


@pytest.mark.parametrize(
    ("edtf", "years", "touches"),
    [
        ("1985", (1985, 1985), True),
        ("1985", (1986, 1990), False),
        ("1985", (1980, 1984), False),
        ("1982/1984", (1984, 1990), True),
        ("197X", (1979, None), True),
        ("197X", (None, 1969), False),
        ("1994-24", (1995, 1995), True),
        ("1986/..", (2020, 2024), True),
        ("1986/..", (None, 1985), False),
        ("[..1974]", (1900, 1910), True),
        ("[..1974]", (1975, None), False),
        ("1985", (None, None), True),
        ("", (None, None), False),
        ("", (1900, 2000), False),
    ],
)
def test_a_filter_keeps_the_dates_that_touch_its_years(edtf, years, touches):
    date = from_edtf(edtf)
    assert overlaps(date.earliest, date.latest, *years) is touches


SIMPLE = ["1985", "1985~", "1985?", "1985%", "197X", "19XX", "1994-22", "1982/1984", "1986/..", "../1975"]
SIMPLE += ["[1982..1984]", "[..1974]", "[1991..]", "1987~/1989~", "1990-06-21~/1990-06-30~"]


@pytest.mark.parametrize("edtf", SIMPLE)
def test_what_is_stored_is_edtf_for_others_too(edtf):
    assert str(parse_edtf(from_edtf(edtf).edtf)) == edtf


days = st.dates(datetime.date(1801, 1, 1), datetime.date(2099, 12, 31)).map(datetime.date.isoformat)
points = st.one_of(
    days,
    days.map(lambda day: day[:7]),
    days.map(lambda day: day[:4]),
    days.map(lambda day: f"{day[:3]}X"),
    days.map(lambda day: f"{day[:2]}XX"),
    st.builds(lambda day, season: f"{day[:4]}-{season}", days, st.integers(21, 24)),
)
terms = st.builds(str.__add__, points, st.sampled_from(["", "", "~", "?", "%"]))
shapes = st.sampled_from(["{0}", "{0}/{1}", "[{0}..{1}]", "{0}/..", "../{0}", "[..{0}]", "[{0}..]"])


@given(st.builds(str.format, shapes, terms, terms))
def test_what_is_shown_reads_back_as_the_same_date(edtf):
    try:
        date = from_edtf(edtf)
    except DateNotUnderstood:
        assume(False)
    assert parse_french(date.label) == date


part_words = st.sampled_from(["début", "milieu", "fin"])
wholes = st.sampled_from(
    ["des années {0}0", "du XXe siècle", "{0}5", "d'avril {0}5", "de l'hiver {0}5", "du printemps {0}5"]
)


@given(part_words, wholes, st.integers(181, 209), st.sampled_from(["", " ?"]))
def test_a_part_of_a_period_reads_back_as_the_same_date(part, whole, decade, doubt):
    date = parse_french(f"{part} {whole.format(decade)}{doubt}")
    assert parse_french(date.label) == date
    assert date.label.startswith((part, "mi-"))
