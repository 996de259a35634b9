"""One authority record for a place."""

from dataclasses import dataclass

from amis_cms.demo.content.facts import FACTS


@dataclass(frozen=True)
class Place:
    """A place of the archive; dates are EDTF, `facts` are the ids of the facts that describe it."""

    slug: str
    name: str
    kind: str
    parent: str = ""
    other_names: tuple[str, ...] = ()
    date_built: str = ""
    date_end: str = ""
    latitude: float | None = None
    longitude: float | None = None
    description: str = ""
    facts: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """Where the description comes from: label and address of the first fact."""
        if not self.facts:
            return ""
        fact = FACTS[self.facts[0]]
        return f"{fact.source_label} : {fact.source_url}"
