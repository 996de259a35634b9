"""Facts the demonstration uses: each was cleared for it and carries its source."""

from amis_cms.demo.content.fact import Fact
from amis_cms.demo.content.facts import (
    archive,
    chemin_bas,
    france,
    gard,
    mas_de_mingue,
    nimes,
    nimes_ouest,
    pissevin,
    pissevin_culture,
    valdegour,
)

FACTS: dict[str, Fact] = {
    fact.id: fact
    for group in (
        archive,
        chemin_bas,
        france,
        gard,
        mas_de_mingue,
        nimes,
        nimes_ouest,
        pissevin,
        pissevin_culture,
        valdegour,
    )
    for fact in group.FACTS
}
