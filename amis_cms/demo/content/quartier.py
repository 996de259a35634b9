"""The content of one quartier page."""

from dataclasses import dataclass

from amis_cms.demo.content.block import Block


@dataclass(frozen=True)
class KeyFact:
    """A label and a value in the quiet column; `fact` is the id of the fact that supports it."""

    label: str
    text: str
    fact: str


@dataclass(frozen=True)
class Notable:
    """A person or group that mattered, in a few words; `fact` is the id of the fact that says so."""

    person: str
    what: str
    fact: str


@dataclass(frozen=True)
class Quartier:
    """A quartier page; `built` is French words, empty when no source says when it was built."""

    slug: str
    title: str
    place: str
    spot: str
    built: str
    summary: str
    cover: str
    themes: tuple[str, ...]
    people: tuple[Notable, ...]
    key_facts: tuple[KeyFact, ...]
    body: tuple[Block, ...]
    chronology: Block
    city: str = "Nîmes"

    @property
    def story(self) -> tuple[Block, ...]:
        """The body with the chronology set before the sources."""
        return (*self.body[:-1], self.chronology, self.body[-1])
