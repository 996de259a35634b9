"""One claim and the public page that supports it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fact:
    """A claim in our own words, with its source; `date_edtf` is empty when the source gives no date."""

    id: str
    date_edtf: str
    place: str
    title: str
    text: str
    source_label: str
    source_url: str
    quartiers: tuple[str, ...]
    themes: tuple[str, ...]
