import pytest
from hypothesis import given
from hypothesis import strategies as st

from media_lib.french import accord, fold, plain, query_terms, shadow, slug_fr, stems

ANY_TEXT = st.text(st.characters(codec=None), max_size=400)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Vallès", "valles"),
        ("Œuvre, cœur, Lætitia", "oeuvre, coeur, laetitia"),
        ("L’Été à Nîmes", "l'ete a nimes"),
        ("l´été", "l'ete"),
        ("Chemin–Bas", "chemin-bas"),
        ("  deux\u00a0mots\n", "deux mots"),
        ("ﬁlm", "film"),
    ],
)
def test_accents_ligatures_and_typographic_signs_are_folded(written, folded):
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("inclusive", "folded"),
    [
        ("habitant·e·s", "habitants"),
        ("habitant•e•s", "habitants"),
        ("habitant.e.s", "habitants"),
        ("habitant/e/s", "habitants"),
        ("habitant-e-s", "habitants"),
        ("habitant·es", "habitants"),
        ("habitant(e)s", "habitants"),
        ("habitant(es)", "habitants"),
        ("habitant(e)(s)", "habitants"),
        ("habitant·e", "habitant"),
        ("habitant(e)", "habitant"),
        ("ami(s)", "amis"),
        ("ami·s", "amis"),
        ("concerné/e/s", "concernes"),
        ("principaux.ales", "principaux"),
        ("acteur·rice·s", "acteurs"),
        ("acteur·trice", "acteur"),
        ("citoyen·ne·s", "citoyens"),
        ("professionnel-le-s", "professionnels"),
        ("sportif·ve·s", "sportifs"),
        ("heureux·se", "heureux"),
        ("danseur·se·s", "danseurs"),
        ("chanteur·euse·s", "chanteurs"),
        ("premier·ère·s", "premiers"),
        ("ouvrier·ière·s", "ouvriers"),
        ("tous·tes", "tous"),
        ("nouveaux·elles", "nouveaux"),
        ("maître·sse·s", "maitres"),
        ("les habitant·e·s, concerné·e·s", "les habitants, concernes"),
        ("aide-soignant·e·s", "aide-soignants"),
    ],
)
def test_inclusive_spellings_fold_to_the_masculine(inclusive, folded):
    assert fold(inclusive) == folded


@pytest.mark.parametrize(
    "ordinary",
    [
        "dis-le",
        "celui-la",
        "parle-t-elle",
        "sont-elles",
        "e-mail",
        "et/ou",
        "en-tete",
        "1982/1984",
        "la fin. elle",
        "(e)",
    ],
)
def test_ordinary_words_are_not_taken_for_inclusive_spellings(ordinary):
    assert fold(ordinary) == ordinary


@pytest.mark.parametrize(
    "spellings",
    [
        ["habitant·e·s", "habitants", "habitantes", "habitant", "HABITANTE", "habitant-e-s", "habitant(e)s"],
        ["concerné/e/s", "concernés", "concernée", "concernees", "concerné"],
        ["acteur·rice·s", "acteurs", "actrice", "actrices"],
        ["principaux.ales", "principal", "principales"],
        ["élu·e·s", "élus", "élu", "élues"],
        ["ouvrier·ière·s", "ouvrier", "ouvrière", "ouvrières"],
        ["photos", "photo"],
        ["quartiers", "Quartier", "l’quartier"],
        ["l’été", "été", "ÉTÉ", "d'été"],
    ],
)
def test_every_spelling_of_a_word_has_one_stem(spellings):
    assert len({tuple(stems(spelling)) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("logement", "loi"), ("Vallès", "Nîmes"), ("culture", "lutte"), ("été", "est"), ("film", "filet")],
)
def test_different_words_keep_different_stems(one, other):
    assert stems(one) != stems(other)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("Jules-Valles", "Le collège Jules Vallès"),
        ("jules valles", "Le collège Jules-Vallès"),
        ("julesvalles", "Le collège Jules-Vallès"),
        ("weekend", "un week-end à la mer"),
        ("habitantes", "Parole d’habitant·e·s"),
        ("chemin bas avignon", "Le Chemin-Bas d’Avignon"),
        ("oeuvre", "Œuvres"),
        ("l'assemblée", "Assemblées du Mas de Mingue"),
        ("sans-papiers", "les sans papiers"),
    ],
)
def test_a_query_finds_a_text_written_differently(query, text):
    assert set(query_terms(query)) <= set(shadow(text).split())


def test_stopwords_are_dropped_unless_there_is_nothing_else():
    assert stems("le film de la lutte") == stems("film lutte")
    assert len(stems("le la")) == 2


def test_elisions_are_dropped_but_not_inside_a_word():
    assert stems("qu'une lutte jusqu'aujourd'hui") == [*stems("lutte"), "aujourd", "hui"]


def test_repeated_words_stay_in_the_index_and_count_once_in_a_query():
    assert len(stems("lutte lutte")) == 2
    assert len(query_terms("lutte luttes")) == 1


@pytest.mark.parametrize(
    "query", ["", "   ", '"', '"Mas de Mingue', "a\x00b", "AND OR NOT (", "*:^", "\ud800", "؟", "🙂"]
)
def test_a_query_yields_only_letters_and_digits(query):
    assert all(term.isalnum() for term in query_terms(query))


def test_a_null_character_separates_words():
    assert query_terms("film\x00lutte") == query_terms("film lutte")


def test_a_query_is_cut_at_twenty_terms_and_three_hundred_characters():
    assert len(query_terms(" ".join(f"mot{number}" for number in range(60)))) == 20
    assert query_terms("x" * 300 + " lutte") == query_terms("x" * 300)


@given(ANY_TEXT)
def test_no_text_breaks_the_search(text):
    assert all(term.isalnum() for term in query_terms(text))
    assert "\x00" not in shadow(text)
    assert set(slug_fr(text)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@given(ANY_TEXT)
def test_plain_text_is_already_plain(text):
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 pièce"),
        (1, "1 pièce"),
        (2, "2 pièces"),
        (3, "3 pièces"),
        (-1, "-1 pièce"),
        (1248, "1\u202f248 pièces"),
        (1234567, "1\u202f234\u202f567 pièces"),
    ],
)
def test_counts_agree_as_french_does(count, words):
    assert accord(count, "pièce", "pièces") == words


def test_a_comma_in_the_noun_is_left_alone():
    assert accord(1248, "tract, seul", "tracts, ensemble") == "1\u202f248 tracts, ensemble"


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("habitant·e·s", "habitantes"),
        ("habitant(e)s", "habitantes"),
        ("Chemin-Bas d’Avignon", "chemin-bas-d-avignon"),
        ("Chemin-Bas d'Avignon", "chemin-bas-d-avignon"),
        ("L’été 1994 : « Œuvrer » !", "l-ete-1994-oeuvrer"),
        ("Parole d’habitant.e.s concerné/e/s", "parole-d-habitantes-concernees"),
        ("نيم", ""),
        ("--", ""),
    ],
)
def test_a_title_becomes_a_readable_address(title, slug):
    assert slug_fr(title) == slug
