"""The archive pieces of the demonstration, in every state a piece can be in."""

from amis_cms.demo.content.item import Item
from amis_cms.demo.content.items import (
    affiches,
    chemin_bas_davignon,
    clos_dorville,
    films,
    illustrations,
    mas_de_mingue,
    papiers,
    pissevin,
    sons,
    tapes,
    valdegour,
)

ITEMS: dict[str, Item] = {
    item.slug: item
    for shelf in (
        valdegour,
        pissevin,
        mas_de_mingue,
        chemin_bas_davignon,
        clos_dorville,
        illustrations,
        affiches,
        films,
        sons,
        papiers,
        tapes,
    )
    for item in shelf.ITEMS
}
