"""The content of one quartier page."""

from dataclasses import dataclass

from amis_cms.demo.content.block import Block


@dataclass(frozen=True)
class Quartier:
    """A quartier page; `population` is a sentence whose source is the fact `population_fact`."""

    slug: str
    title: str
    place: str
    spot: str
    built: str
    summary: str
    cover: str
    themes: tuple[str, ...]
    people: tuple[str, ...]
    body: tuple[Block, ...]
    chronology: Block
    population: str = ""
    population_fact: str = ""
    city: str = "Nîmes"
