import pytest
from hypothesis import given
from hypothesis import strategies as st

from media_lib.dates import DateNotUnderstood, from_edtf, parse_french

# What a member types, what is stored, what she is shown.
UNDERSTOOD = [
    ("1985", "1985", "1985"),
    ("85", "1985", "1985"),
    ("30", "1930", "1930"),
    ("29", "2029", "2029"),
    ("l'année 1985", "1985", "1985"),
    ("juin 2020", "2020-06", "juin 2020"),
    ("en JUIN 2020.", "2020-06", "juin 2020"),
    ("oct. 88", "1988-10", "octobre 1988"),
    ("fév 2007", "2007-02", "février 2007"),
    ("06/1985", "1985-06", "juin 1985"),
    ("août 1990", "1990-08", "août 1990"),
    ("aout 1990", "1990-08", "août 1990"),
    ("14 juillet 1989", "1989-07-14", "14 juillet 1989"),
    ("14/07/1989", "1989-07-14", "14 juillet 1989"),
    ("14.7.89", "1989-07-14", "14 juillet 1989"),
    ("1989-07-14", "1989-07-14", "14 juillet 1989"),
    ("1989/07/14", "1989-07-14", "14 juillet 1989"),
    ("1989-07", "1989-07", "juillet 1989"),
    ("le 3 octobre 1988", "1988-10-03", "3 octobre 1988"),
    ("samedi 14 juillet 1989", "1989-07-14", "14 juillet 1989"),
    ("1er mai 1990", "1990-05-01", "1er mai 1990"),
    ("29 février 1988", "1988-02-29", "29 février 1988"),
    ("vers 1985", "1985~", "vers 1985"),
    ("v. 1985", "1985~", "vers 1985"),
    ("v.1985", "1985~", "vers 1985"),
    ("environ 1985", "1985~", "vers 1985"),
    ("à peu près 1985", "1985~", "vers 1985"),
    ("aux environs de 1985", "1985~", "vers 1985"),
    ("[vers 1985]", "1985~", "vers 1985"),
    ("vers juin 2020", "2020-06~", "vers juin 2020"),
    ("vers le 14 juillet 1989", "1989-07-14~", "vers le 14 juillet 1989"),
    ("1985 ?", "1985?", "1985 (incertain)"),
    ("1985 (?)", "1985?", "1985 (incertain)"),
    ("1985 (incertain)", "1985?", "1985 (incertain)"),
    ("peut-être 1985", "1985?", "1985 (incertain)"),
    ("vers 1985 ?", "1985%", "vers 1985 (incertain)"),
    ("années 70", "197X", "années 1970"),
    ("les années 1970", "197X", "années 1970"),
    ("ANNEES SOIXANTE-DIX", "197X", "années 1970"),
    ("dans les années soixante dix", "197X", "années 1970"),
    ("années quatre-vingts", "198X", "années 1980"),
    ("années quatre-vingt-dix", "199X", "années 1990"),
    ("années 20", "202X", "années 2020"),
    ("vers les années 70", "197X~", "vers les années 1970"),
    ("XXe siècle", "19XX", "XXe siècle"),
    ("XIXème siècle", "18XX", "XIXe siècle"),
    ("21e siècle", "20XX", "XXIe siècle"),
    ("été 94", "1994-22", "été 1994"),
    ("vers l'été 85", "1985-22~", "vers l'été 1985"),
    ("vers l’été 85", "1985-22~", "vers l'été 1985"),
    ("printemps 1994", "1994-21", "printemps 1994"),
    ("au printemps 1994", "1994-21", "printemps 1994"),
    ("automne 1994", "1994-23", "automne 1994"),
    ("hiver 1994", "1994-24", "hiver 1994-1995"),
    ("hiver 94-95", "1994-24", "hiver 1994-1995"),
    ("hiver 2010-11", "2010-24", "hiver 2010-2011"),
    ("entre 1982 et 1984", "[1982..1984]", "entre 1982 et 1984"),
    ("entre vers 1982 et 1984", "[1982~..1984]", "entre vers 1982 et 1984"),
    ("entre l'été et l'automne 1990", "[1990-22..1990-23]", "entre l'été et l'automne 1990"),
    ("entre 1982 et 1984 ?", "[1982?..1984?]", "entre 1982 et 1984 (incertain)"),
    ("de 1982 à 1984", "1982/1984", "de 1982 à 1984"),
    ("1982-1984", "1982/1984", "de 1982 à 1984"),
    ("1982 – 1984", "1982/1984", "de 1982 à 1984"),
    ("1982-84", "1982/1984", "de 1982 à 1984"),
    ("1982 à 84", "1982/1984", "de 1982 à 1984"),
    ("vers 1982-1984", "1982~/1984~", "de vers 1982 à vers 1984"),
    ("de 1985 à peut-être 1990", "1985/1990?", "de 1985 à peut-être 1990"),
    ("de juin à septembre 1990", "1990-06/1990-09", "de juin à septembre 1990"),
    ("avril-juin 1990", "1990-04/1990-06", "d'avril à juin 1990"),
    ("du 13 au 27 octobre 2015", "2015-10-13/2015-10-27", "du 13 au 27 octobre 2015"),
    ("du 13 au 27/10/2015", "2015-10-13/2015-10-27", "du 13 au 27 octobre 2015"),
    ("24 et 25 octobre 2015", "2015-10-24/2015-10-25", "du 24 au 25 octobre 2015"),
    ("du 1er au 3 mai 1990", "1990-05-01/1990-05-03", "du 1er au 3 mai 1990"),
    ("15 octobre-3 décembre 1983", "1983-10-15/1983-12-03", "du 15 octobre au 3 décembre 1983"),
    ("années 70 et 80", "197X/198X", "des années 1970 aux années 1980"),
    ("années 1970-1980", "197X/198X", "des années 1970 aux années 1980"),
    ("des années soixante-dix aux années quatre-vingts", "197X/198X", "des années 1970 aux années 1980"),
    ("années 70 à 80", "197X/198X", "des années 1970 aux années 1980"),
    ("des années 1970 à 1985", "197X/1985", "des années 1970 à 1985"),
    ("entre les années 1970 et 1980", "[197X..1980]", "entre les années 1970 et 1980"),
    ("de l'été 1994 au printemps 1995", "1994-22/1995-21", "de l'été 1994 au printemps 1995"),
    ("depuis 1986", "1986/..", "depuis 1986"),
    ("à partir de 1986", "1986/..", "depuis 1986"),
    ("dès 1986", "1986/..", "depuis 1986"),
    ("depuis l'été 1985", "1985-22/..", "depuis l'été 1985"),
    ("depuis les années 80", "198X/..", "depuis les années 1980"),
    ("depuis vers 1986", "1986~/..", "depuis vers 1986"),
    ("jusqu'en 1990", "../1990", "jusqu'en 1990"),
    ("jusqu’au 3 mars 1990", "../1990-03-03", "jusqu'au 3 mars 1990"),
    ("jusqu'à l'été 1990", "../1990-22", "jusqu'à l'été 1990"),
    ("jusqu'aux années 90", "../199X", "jusqu'aux années 1990"),
    ("jusqu'à la fin des années 80", "../1989~", "jusque vers 1989"),
    ("avant 1975", "[..1974]", "avant 1975"),
    ("avant l'été 85", "[..1985-21]", "avant l'été 1985"),
    ("avant mars 1985", "[..1985-02]", "avant mars 1985"),
    ("avant le 1er mars 1985", "[..1985-02-28]", "avant le 1er mars 1985"),
    ("avant les années 80", "[..197X]", "avant les années 1980"),
    ("avant 1800", "[..1799]", "avant 1800"),
    ("après 1990", "[1991..]", "après 1990"),
    ("après décembre 1990", "[1991-01..]", "après décembre 1990"),
    ("après le début des années 90", "[1994~..]", "après vers 1993"),
    ("début des années 90", "1990~/1993~", "début des années 1990"),
    ("milieu des années 70", "1974~/1976~", "milieu des années 1970"),
    ("fin des années 80", "1987~/1989~", "fin des années 1980"),
    ("à la fin des années quatre-vingts", "1987~/1989~", "fin des années 1980"),
    ("fin des années 80 ?", "1987%/1989%", "fin des années 1980 (incertain)"),
    ("début 1995", "1995-01~/1995-04~", "début 1995"),
    ("fin de l'année 1995", "1995-09~/1995-12~", "fin 1995"),
    ("mi-1995", "1995-05~/1995-08~", "milieu 1995"),
    ("fin juin 1990", "1990-06-21~/1990-06-30~", "fin juin 1990"),
    ("mi-juin 1990", "1990-06-11~/1990-06-20~", "mi-juin 1990"),
    ("fin février 1988", "1988-02-21~/1988-02-29~", "fin février 1988"),
    ("fin de l'été 85", "1985-08-21~/1985-09-20~", "fin de l'été 1985"),
    ("début de l'hiver 85", "1985-12-21~/1986-01-20~", "début de l'hiver 1985-1986"),
    ("fin de l'hiver 85-86", "1986-02-21~/1986-03-20~", "fin de l'hiver 1985-1986"),
    ("fin du XIXe siècle", "1867~/1899~", "fin du XIXe siècle"),
    ("", "", "sans date"),
    ("   ", "", "sans date"),
    ("sans date", "", "sans date"),
    ("s.d.", "", "sans date"),
    ("[s. d.]", "", "sans date"),
    ("date inconnue", "", "sans date"),
    ("?", "", "sans date"),
    ("1985~", "1985~", "vers 1985"),
    ("197x", "197X", "années 1970"),
    ("1982/1984", "1982/1984", "de 1982 à 1984"),
    ("1986/..", "1986/..", "depuis 1986"),
    ("../1975", "../1975", "jusqu'en 1975"),
    ("[..1974]", "[..1974]", "avant 1975"),
]

REFUSED = [
    ("32 mars", "mars a 31 jours"),
    ("32/03/1990", "mars a 31 jours"),
    ("31 avril 1990", "avril a 30 jours"),
    ("31 février", "février a 29 jours au plus"),
    ("29 février 1990", "février 1990 a 28 jours"),
    ("0 mars 1990", "mars a 31 jours"),
    ("13/13/1990", "il n'y a pas de mois 13"),
    ("01/22/1985", "il n'y a pas de mois 22"),
    ("1989-13", "il n'y a pas de mois 13"),
    ("1989-00", "il n'y a pas de mois 0"),
    ("1985-22-03", "il n'y a pas de mois 22"),
    ("1990 à 1980", "est à l'envers"),
    ("entre 1984 et 1982", "est à l'envers"),
    ("1985-06/1985-01", "est à l'envers"),
    ("1750", "hors de la période acceptée, de 1800 à 2100"),
    ("2101", "hors de la période acceptée"),
    ("années 2100", "hors de la période acceptée"),
    ("XVIIIe siècle", "du XIXe au XXIe siècle"),
    ("14 juillet", "il manque l'année"),
    ("été", "il manque l'année"),
    ("années 75", "n'est pas une décennie"),
    ("hiver 1990-1992", "d'une année à la suivante"),
    ("fin 14 juillet 1989", "un jour n'a ni début, ni milieu, ni fin"),
    ("1982 et 1984", "n'est pas une date reconnue"),
    ("jui 1990", "n'est pas une date reconnue"),
    ("3 été 1990", "n'est pas une date reconnue"),
    ("avant", "n'est pas une date reconnue"),
    ("coucou", "n'est pas une date reconnue"),
    ("..", "n'est pas une date reconnue"),
    ("../..", "n'est pas une date reconnue"),
    ("١٩٨٥", "n'est pas une date reconnue"),
]


@pytest.mark.parametrize(("typed", "edtf", "shown"), UNDERSTOOD)
def test_a_date_is_kept_and_shown_back(typed, edtf, shown):
    assert (parse_french(typed).edtf, parse_french(typed).label) == (edtf, shown)


@pytest.mark.parametrize(("typed", "reason"), REFUSED)
def test_nonsense_is_refused_with_what_is_wrong_and_how_to_write_it(typed, reason):
    with pytest.raises(DateNotUnderstood) as refusal:
        parse_french(typed)
    sentence = str(refusal.value)
    assert sentence.startswith(f"« {typed} » ")
    assert reason in sentence
    assert sentence.endswith("Écrivez par exemple « juin 2020 », « vers 1985 » ou « sans date ».")


def test_a_text_longer_than_a_date_is_refused():
    with pytest.raises(DateNotUnderstood, match="100 caractères au plus"):
        parse_french("vers 1985" + " " * 92)


@given(st.text(max_size=101) | st.text("0123456789 /.-[]~?%X'aàdeuvrsnté", max_size=20))
def test_any_text_is_either_a_date_or_a_sentence(text):
    try:
        date = parse_french(text)
    except DateNotUnderstood:
        return
    assert from_edtf(date.edtf) == date
