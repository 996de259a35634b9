"""Writers of narrative blocks: each returns the (name, value) pair that the pages' StreamField expects."""

import re
from html import escape
from typing import Any

from amis_cms.demo.content.facts import FACTS

Block = tuple[str, Any]
Entry = dict[str, str]
NO_BREAK_SPACE = "\u00a0"


def typeset(words: str) -> str:
    """Keep French double punctuation and quotation marks on the line of the word they belong to."""
    words = re.sub(r" ([:;?!»€%])", NO_BREAK_SPACE + r"\1", words)
    return words.replace("« ", "«" + NO_BREAK_SPACE)


def src(fact_id: str) -> str:
    """Return a link to the source of a fact, to be placed right after the claim."""
    fact = FACTS[fact_id]
    return f'<a href="{escape(fact.source_url)}">{escape(fact.source_label)}</a>'


def source(fact_id: str, note: str = "") -> Entry:
    """Return one line of a list of sources."""
    fact = FACTS[fact_id]
    return {"label": f"{fact.source_label} : {fact.title}", "url": fact.source_url, "note": note}


def heading(words: str) -> Block:
    """Return a heading inside a page."""
    return ("heading", {"text": words})


def text(*paragraphs: str) -> Block:
    """Return running text; each argument is one paragraph, or a list already marked up."""
    marked = [words if words.startswith(("<ul", "<ol")) else f"<p>{words}</p>" for words in paragraphs]
    return ("text", typeset("".join(marked)))


def quote(words: str, author: str, source: str = "", source_url: str = "") -> Block:
    """Return a quotation from a published source."""
    return ("quote", {"quote": words, "author": author, "source": source, "source_url": source_url})


def item(slug: str, caption: str = "") -> Block:
    """Return one archive piece with the writer's own caption."""
    return ("item", {"item": slug, "caption": typeset(caption)})


def passage(slug: str, note: str = "") -> Block:
    """Return one passage of a film or a sound, and why it is quoted here."""
    return ("passage", {"passage": slug, "note": typeset(note)})


def _selection(title: str, display: str, **criteria: Any) -> Block:
    empty: dict[str, Any] = {
        "mode": "live",
        "picked": [],
        "fonds": "",
        "place": "",
        "theme": "",
        "year_from": None,
        "year_to": None,
        "kinds": [],
        "limit": 12,
    }
    return ("selection", {"title": title, "display": display, **empty, **criteria})


def picked(title: str, *pieces: tuple[str, str], display: str = "gallery") -> Block:
    """Return a selection made by hand: (item slug, caption) pairs in order."""
    chosen = [{"item": slug, "caption": typeset(caption)} for slug, caption in pieces]
    return _selection(title, display, mode="picked", picked=chosen)


def live(title: str, *, display: str = "gallery", limit: int = 6, **criteria: Any) -> Block:
    """Return a selection that follows criteria (fonds, place, theme, year_from, year_to, kinds)."""
    return _selection(title, display, limit=limit, **criteria)


def entry(fact_id: str, date: str, title: str = "", words: str = "", item: str = "") -> Entry:
    """Return one line of a chronology, in the fact's words unless others are given."""
    fact = FACTS[fact_id]
    return {
        "date": date,
        "title": title or fact.title,
        "text": typeset(words or fact.text),
        "source": fact.source_label,
        "source_url": fact.source_url,
        "item": item,
    }


def chronology(title: str, *entries: Entry) -> Block:
    """Return a chronology."""
    return ("chronology", {"title": title, "entries": list(entries)})


def figure(number: str, label: str, fact_id: str) -> Block:
    """Return a key figure with its source."""
    fact = FACTS[fact_id]
    value = {"number": number, "label": label, "source": fact.source_label, "source_url": fact.source_url}
    return ("figure", value)


def aside(title: str, *paragraphs: str) -> Block:
    """Return a boxed text beside the story."""
    return ("aside", {"title": title, "text": text(*paragraphs)[1]})


def pages(title: str, *addresses: str) -> Block:
    """Return links to other pages of the site, by public address."""
    return ("pages", {"title": title, "pages": list(addresses)})


def download(slug: str, label: str) -> Block:
    """Return a document to download."""
    return ("download", {"item": slug, "label": label})


def sources(*fact_ids: str) -> Block:
    """Return the list of sources that closes a page, each address once."""
    by_address = {FACTS[fact_id].source_url: source(fact_id) for fact_id in reversed(fact_ids)}
    return ("sources", {"entries": list(reversed(by_address.values()))})
