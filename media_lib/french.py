"""French words as search, addresses and counts need them, the same on SQLite and on PostgreSQL.

Neither database stems French alike, so what a reader types and what a notice says both pass through `stems`:
the index column holds `shadow(text)`, and a query is looked up by its `query_terms`.
"""

import re
import unicodedata

import snowballstemmer

__all__ = ["accord", "fold", "plain", "query_terms", "shadow", "slug_fr", "stems"]

MAX_QUERY_CHARACTERS = 300
MAX_QUERY_TERMS = 20

_SIGNS = str.maketrans(
    dict.fromkeys("’‘ʼ‛′`´ʹ", "'")
    | dict.fromkeys("‐‑‒–—―−", "-")
    | {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae"}
)

# A feminine ending only counts after the letter it follows in French: « professionnel-le » is one word,
# « dis-le » is two, and « fin.Elle » is a missing space.
_FEMININE = (
    r"(?:(?<=n.)(?:ne|enne)|(?<=l.)le|(?<=[st].)te|(?<=[sxr].)se|(?<=f.)ve|(?<=c.)he|(?<=e.)sse"
    r"|(?<=r.)(?:t?rice|euse|i?ere)|(?<=[lx].)ale|(?<=[lux].)elle|e)"
)
_INCLUSIVE = re.compile(
    rf"(?<=[a-z]{{2}})(?:[·•‧∙⋅・./-]{_FEMININE}(?P<dotted>[·•‧∙⋅・./-]?[sx])?"
    rf"|\({_FEMININE}(?P<inside>s)?\)(?P<after>\(s\)|s)?"
    r"|(?P<plural>[·•‧∙⋅・]s|\(s\)))(?![a-z])"
)
_ELISION = re.compile(r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|quoiqu)'(?=\w)")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
# « sans », « pas » and « plus » carry meaning here (sans-papiers), so they are searched like any word.
_EMPTY_WORDS = (
    "a ai as au aux avec c ce ces cet cette d dans de des du elle elles en es est et eux il ils j je l la le les "
    "leur leurs lui m ma mais me mes moi mon n ne nos notre nous on ont ou par pour qu que qui s sa se ses si son "
    "sont sur t ta te tes toi ton tu un une vos votre vous y"
)
_STOPWORDS = frozenset(_EMPTY_WORDS.split())
# The stemmer relies on accents for these feminine endings, and the text it receives has none.
_TO_MASCULINE = ((re.compile(r"ee$"), "e"), (re.compile(r"iere$"), "ier"), (re.compile(r"trice$"), "teur"))


def plain(text: str) -> str:
    """Lower-case `text` without accents, with straight apostrophes, simple hyphens and single spaces."""
    folded_case = unicodedata.normalize("NFKD", text.translate(_SIGNS)).casefold()
    decomposed = unicodedata.normalize("NFKD", folded_case)
    unaccented = "".join(letter for letter in decomposed if unicodedata.category(letter) != "Mn")
    return " ".join(unaccented.translate(_SIGNS).split())


def fold(text: str) -> str:
    """Bring spellings together: `plain`, and inclusive spellings as the masculine (« élu·e·s » gives « elus »)."""
    return _INCLUSIVE.sub(_plural_mark, plain(text))


def stems(text: str) -> list[str]:
    """Return the search stems of `text` in order; « week-end » gives its parts and « weekend »."""
    return _stemmed(text, joined=True)


def shadow(text: str) -> str:
    """Return the stems of `text` as one line, for an index column."""
    return " ".join(stems(text))


def query_terms(query: str) -> list[str]:
    """Return the distinct stems a notice must hold to answer `query`: letters and digits only, safe in any index.

    Compound words are only split, so that « Jules-Valles » finds « Jules Vallès ».
    """
    terms = _stemmed(query[:MAX_QUERY_CHARACTERS], joined=False)
    return list(dict.fromkeys(terms))[:MAX_QUERY_TERMS]


def accord(count: int, singular: str, plural: str) -> str:
    """Write a count with its noun as French does: 0 and 1 are singular, thousands stand apart (U+202F)."""
    number = f"{count:,}".replace(",", "\u202f")
    return f"{number} {singular if abs(count) < 2 else plural}"


def slug_fr(text: str) -> str:
    """Return the ASCII address of a title: « habitant·e·s » gives `habitantes`; empty without a Latin letter."""
    whole_words = _INCLUSIVE.sub(lambda spelling: re.sub(r"\W", "", spelling[0]), plain(text))
    return re.sub(r"[^a-z0-9]+", "-", whole_words).strip("-")


def _plural_mark(spelling: re.Match[str]) -> str:
    is_plural = any(spelling.groups())
    ends_in_plural = spelling.string[spelling.start() - 1] in "sx"
    return "s" if is_plural and not ends_in_plural else ""


def _stemmed(text: str, *, joined: bool) -> list[str]:
    words = _WORD.findall(_ELISION.sub("", fold(text)))
    tokens = [token for word in words for token in _tokens(word, joined)]
    meaningful = [token for token in tokens if token not in _STOPWORDS]
    # The stemmer keeps the word it works on: one per call, so that threads never share it.
    stemmer = snowballstemmer.stemmer("french")
    return [stemmer.stemWord(_singular_masculine(token)) for token in meaningful or tokens]


def _tokens(word: str, joined: bool) -> list[str]:
    parts = word.split("-")
    return [*parts, "".join(parts)] if joined and len(parts) > 1 else parts


def _singular_masculine(token: str) -> str:
    # The stemmer keeps the « s » of « photos » and « amis », which French spells like any other plural.
    singular = token[:-1] if len(token) > 3 and token.endswith("s") else token
    for ending, masculine in _TO_MASCULINE:
        singular = ending.sub(masculine, singular)
    return singular
