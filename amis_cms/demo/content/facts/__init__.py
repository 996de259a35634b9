"""Facts the demonstration uses: each was cleared for it and carries its source."""

from amis_cms.demo.content.fact import Fact
from amis_cms.demo.content.facts import archive, east, france, gard, nimes, pissevin, valdegour

FACTS: dict[str, Fact] = {
    fact.id: fact
    for group in (archive, east, france, gard, nimes, pissevin, valdegour)
    for fact in group.FACTS
}
