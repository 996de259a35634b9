"""The five quartier pages of the demonstration."""

from amis_cms.demo.content.quartier import Quartier
from amis_cms.demo.content.quartiers.chemin_bas_davignon import CHEMIN_BAS_DAVIGNON
from amis_cms.demo.content.quartiers.clos_dorville import CLOS_DORVILLE
from amis_cms.demo.content.quartiers.mas_de_mingue import MAS_DE_MINGUE
from amis_cms.demo.content.quartiers.pissevin import PISSEVIN
from amis_cms.demo.content.quartiers.valdegour import VALDEGOUR

QUARTIERS: dict[str, Quartier] = {
    quartier.slug: quartier
    for quartier in (VALDEGOUR, PISSEVIN, MAS_DE_MINGUE, CHEMIN_BAS_DAVIGNON, CLOS_DORVILLE)
}
