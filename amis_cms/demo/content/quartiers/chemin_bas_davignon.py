"""The Chemin-Bas d’Avignon: learning together since 1982."""

from amis_cms.demo.content.block import (
    aside,
    chronology,
    entry,
    figure,
    heading,
    item,
    live,
    pages,
    sources,
    src,
    text,
)
from amis_cms.demo.content.quartier import KeyFact, Notable, Quartier

BODY = (
    text(
        "On dit « le Chemin-Bas », tout court, comme on dit le prénom de quelqu’un qu’on connaît depuis "
        "toujours.",
        f"Les premiers logements sont livrés au milieu des années 1960, juste après l’arrivée des "
        f"rapatriés d’Algérie ({src('F026')}). D’autres familles suivent, d’autres langues. Des locataires "
        f"du Chemin-Bas s’installeront ensuite à Pissevin, puis à Valdegour : c’est le parcours de Bernard "
        f"Auzon-Cape, élu et militant ({src('F033')}). Les quartiers de Nîmes sont cousins.",
    ),
    figure("7 200", "habitantes et habitants environ, en 2018", "F028"),
    heading("Apprendre, et faire apprendre"),
    text(
        f"En 1982, une association ouvre ses tables : soutien scolaire pour les enfants, cours de français "
        f"pour les grands. Son nom dit tout : l’Union citoyenne des deux rives ({src('F038')}). En juin "
        f"2019, après trente-sept ans de travail, elle alerte. Les aides baissent, les contrats aidés "
        f"s’arrêtent ({src('F039')}).",
        f"L’école Georges-Bruguier, elle, compte 261 élèves quand un journal national raconte son "
        f"quotidien, en décembre 2020 ({src('F059')}). Quelques mois plus tôt, il avait fallu conduire les "
        f"enfants chaque jour en bus, loin du quartier, pour finir l’année ({src('F058')}).",
    ),
    item("chemin-bas-cours-du-soir", "« Je lis, tu lis, nous lisons. »"),
    heading("521 logements de moins"),
    text(
        f"Entre 2005 et 2015, la première rénovation supprime 521 logements sociaux et trace une nouvelle "
        f"voie bordée de petits immeubles ({src('F069')}). Dans le secteur Félix-Éboué, 160 logements s’en "
        f"vont, et une résidence de 36 logements arrive ({src('F070')}). Un bailleur compte autrement et "
        f"arrive à un total plus bas : nous donnons ici le chiffre de la Ville.",
        f"Depuis 2021, une deuxième étape se prépare avec le Clos d’Orville : un parc de sept hectares, "
        f"468 logements démolis, 218 reconstruits ({src('F083')}). Au Portal, 54 logements, la ville rachète "
        f"les lots un par un ({src('F084')}).",
    ),
    item("les-deux-rives", "Un film : trois dates pour une association."),
    aside(
        "Faites le calcul avec nous",
        "468 logements en moins, 218 en plus : où iront les autres ? C’est une question que l’on a le droit de "
        "poser à chaque réunion. Nous la posons avec celles et ceux qui vivent là.",
    ),
    live(
        "À regarder, à écouter",
        display="playlist",
        place="chemin-bas-davignon",
        kinds=["film", "micro_reportage", "son"],
        limit=4,
    ),
    pages(
        "À lire ensuite",
        "/luttes/apprendre-au-chemin-bas/",
        "/luttes/rester-dans-son-quartier/",
        "/quartiers/clos-dorville/",
    ),
    sources("F026", "F028", "F033", "F038", "F039", "F058", "F059", "F069", "F070", "F083", "F084"),
)

CHRONOLOGY = chronology(
    "Le Chemin-Bas, année après année",
    entry("F026", "années 1960"),
    entry("F033", "1965"),
    entry("F038", "1982"),
    entry("F067", "2005"),
    entry("F069", "de 2005 à 2015"),
    entry("F070", "de 2005 à 2015"),
    entry("F050", "octobre 2015"),
    entry("F039", "25 juin 2019"),
    entry("F076", "décembre 2019"),
    entry("F058", "juin 2020"),
    entry("F083", "depuis 2021"),
    entry("F084", "13 septembre 2022"),
)

CHEMIN_BAS_DAVIGNON = Quartier(
    slug="chemin-bas-davignon",
    title="Chemin-Bas d’Avignon",
    place="chemin-bas-davignon",
    spot="violet",
    built="milieu des années 60",
    summary=(
        "Le long de la route d’Avignon, des familles venues des deux rives de la Méditerranée. On y "
        "apprend ensemble depuis 1982."
    ),
    cover="chemin-bas-table-dans-la-rue",
    themes=("education", "logement", "memoire"),
    people=(
        Notable(
            "union-citoyenne-des-deux-rives", "Soutien scolaire et cours de français depuis 1982.", "F038"
        ),
        Notable(
            "bernard-auzon-cape", "Habite le Chemin-Bas, puis Pissevin en 1965 et Valdegour en 1970.", "F033"
        ),
        Notable("tekhne", "Conduit le projet urbain depuis 2021.", "F083"),
    ),
    key_facts=(
        KeyFact("Construit", "au milieu des années 1960", "F026"),
        KeyFact("Union citoyenne des deux rives", "depuis 1982", "F038"),
        KeyFact("Habitantes et habitants", "près de 7 200 en 2018", "F028"),
    ),
    body=BODY,
    chronology=CHRONOLOGY,
)
