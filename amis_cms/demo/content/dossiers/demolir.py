"""Building, pulling down, moving people: sixty years of plans."""

from amis_cms.demo.content.block import (
    aside,
    chronology,
    entry,
    figure,
    item,
    live,
    pages,
    passage,
    picked,
    sources,
    src,
    text,
)
from amis_cms.demo.content.dossier import Dossier, Section

DOSSIER = Dossier(
    slug="demolir-reloger",
    cover="avogadro-point-culminant",
    title="Démolir, reloger",
    summary=(
        "De l’arrêté de 1961 aux tours abattues : soixante ans de plans, de chantiers et de questions posées "
        "par celles et ceux qui habitent."
    ),
    curated_by="A.M.I.S., dossier de démonstration",
    themes=("logement", "memoire"),
    sections=(
        Section(
            "Une ville qui grandit de moitié",
            (
                text(
                    f"Dans les années 1960, Nîmes a un peu plus de 80 000 habitants. En quelques années, ses "
                    f"quartiers neufs en accueillent près de 40 000 ({src('F034')}). À l’ouest, un arrêté du 2 "
                    f"mars 1961 réserve 336 hectares pour 12 000 logements ({src('F016')}).",
                    f"Sur le papier, Xavier Arsène-Henry sépare les piétons des voitures et répartit les "
                    f"immeubles sur la garrigue ({src('F017')}). À l’est, le Chemin-Bas ({src('F026')}) et le "
                    f"Mas de Mingue ({src('F029')}) se bâtissent dans la même décennie.",
                ),
                figure("12 000", "logements prévus à l’ouest de Nîmes en 1961", "F016"),
            ),
        ),
        Section(
            "Le temps des programmes",
            (
                text(
                    f"Habitat et vie sociale au Mas de Mingue en 1977 ({src('F035')}), Développement social "
                    f"des quartiers à l’ouest en 1982 ({src('F036')}), première rénovation en 2005 "
                    f"({src('F067')}), nouveau programme en 2014 ({src('F071')}). Les sigles changent. La question "
                    f"reste : et nous, dans tout cela ?",
                ),
                aside(
                    "Petit dictionnaire",
                    "HVS : Habitat et vie sociale. DSQ : Développement social des quartiers. ANRU : Agence "
                    "nationale pour la rénovation urbaine. Un sigle, c’est commode pour qui décide. Nous les "
                    "écrivons en entier.",
                ),
            ),
        ),
        Section(
            "Le jour où ça tombe",
            (
                text(
                    f"26 septembre 2004 : la tour Jean-Perrin disparaît en quelques secondes ({src('F066')}). "
                    f"2021 : la barre de la Boule d’Or, au Mas de Mingue ({src('F078')}). Février 2024 : Avogadro "
                    f"commence à descendre, étage par étage ({src('F088')}). 6 avril 2025 : les deux tours "
                    f"Matisse ({src('F092')}).",
                    "Les jours de démolition, on sort les chaises. On filme, on applaudit, on pleure, parfois "
                    "la même personne. Nous gardons les images d’avant : les fenêtres allumées.",
                ),
                item("avogadro-point-culminant", "Un film sur la tour qui voyait tout."),
                passage("la-tour-descend"),
                pages("Une voix", "/quartiers/valdegour/le-dernier-ete-du-palier/"),
            ),
        ),
        Section(
            "Et les gens ?",
            (
                text(
                    f"Environ 800 familles à reloger entre 2018 et 2024 ({src('F085')}). Au Chemin-Bas, la "
                    f"première rénovation avait déjà supprimé 521 logements sociaux, selon la Ville "
                    f"({src('F069')}). À Pissevin, une opération d’intérêt national vise douze copropriétés et "
                    f"plus de 1 600 logements ({src('F086')}).",
                    f"Face aux plans, des voix : « S’unir pour ne pas subir », au Pollux ({src('F093')}). Des "
                    f"commerçants inquiets, à la galerie Wagner ({src('F075')}). Des locataires qui réclament "
                    f"des réparations, à Thalès ({src('F094')}).",
                ),
                picked(
                    "Des voix en affiches",
                    ("pissevin-pollux", "Devant le Pollux."),
                    ("affiche-on-reste-ici", "Une clé pour tout le monde."),
                    ("affiche-reparations", "À Thalès."),
                ),
                pages("La lutte", "/luttes/rester-dans-son-quartier/", "/luttes/garder-la-boule-dor/"),
            ),
        ),
        Section(
            "Repères",
            (
                chronology(
                    "Bâtir, démolir",
                    entry("F016", "2 mars 1961"),
                    entry("F018", "de 1961 à 1975"),
                    entry("F035", "1977"),
                    entry("F036", "1982"),
                    entry("F153", "13 juillet 1991"),
                    entry("F066", "26 septembre 2004"),
                    entry("F067", "2005"),
                    entry("F069", "de 2005 à 2015"),
                    entry("F071", "2014"),
                    entry("F072", "4 juillet 2016"),
                    entry("F073", "15 février 2018"),
                    entry("F076", "décembre 2019"),
                    entry("F078", "2021"),
                    entry("F088", "14 février 2024"),
                    entry("F091", "24 juillet 2024"),
                    entry("F092", "6 avril 2025"),
                ),
                live("Dans l’archive", theme="logement", limit=8, display="list"),
            ),
        ),
    ),
    sources=sources(
        "F016", "F017", "F026", "F029", "F034", "F035", "F036", "F066", "F067", "F069", "F071", "F075",
        "F078", "F085", "F086", "F088", "F092", "F093", "F094",
    ),
)  # fmt: skip
