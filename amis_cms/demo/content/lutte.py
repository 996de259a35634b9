"""The content of one lutte page, its demands and its dated turns."""

from dataclasses import dataclass

from amis_cms.demo.content.block import Block, Entry
from amis_cms.demo.content.facts import FACTS


@dataclass(frozen=True)
class Demand:
    """Something asked for; `status` is demandee, obtenue, refusee or remise_en_cause."""

    text: str
    status: str
    date: str
    source: str
    source_url: str


@dataclass(frozen=True)
class Lutte:
    """A lutte page; `start`, `end` and `state_date` are EDTF, and any state but en_cours has a source."""

    slug: str
    title: str
    demand: str
    summary: str
    quartiers: tuple[str, ...]
    themes: tuple[str, ...]
    start: str
    demands: tuple[Demand, ...]
    turns: tuple[Entry, ...]
    body: tuple[Block, ...]
    other_places: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    state: str = "en_cours"
    state_date: str = ""
    state_fact: str = ""
    remains: str = ""
    end: str = ""
    cover: str = ""

    @property
    def state_source(self) -> str:
        """Label of the source that says how the struggle ended, empty while it goes on."""
        return FACTS[self.state_fact].source_label if self.state_fact else ""

    @property
    def state_source_url(self) -> str:
        """Address of that source."""
        return FACTS[self.state_fact].source_url if self.state_fact else ""


def demand(words: str, status: str, date: str, fact_id: str) -> Demand:
    """Return a demand with the source that proves its status; `date` is French words."""
    fact = FACTS[fact_id]
    return Demand(words, status, date, fact.source_label, fact.source_url)
