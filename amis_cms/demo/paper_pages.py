"""The pages of the demonstration papers."""

from collections.abc import Sequence

from amis_cms.demo.pdf import WIDTH, Page, wrap
from amis_cms.demo.scenes import SCENES, render_scene

EDGE = 52


ROOM = WIDTH - 2 * EDGE


INK = (0.08, 0.08, 0.07)


Spot = tuple[float, float, float]
_VERMILION, _COBALT, _LEAF = (0.89, 0.27, 0.17), (0.18, 0.36, 0.84), (0.18, 0.55, 0.34)
_VIOLET, _OCHRE, _TEAL = (0.48, 0.31, 0.79), (0.85, 0.58, 0.17), (0.12, 0.54, 0.55)


def _open(spot: Spot, title: Sequence[str]) -> tuple[Page, float]:
    """Start a page with its mark, a thick rule and a large title; return where the text goes on."""
    page = Page()
    page.text(EDGE, 46, "Document de démonstration", 11, True)
    page.text(WIDTH - EDGE - 130, 46, "A.M.I.S. — archive", 11)
    page.box(EDGE, 58, ROOM, 5, INK)
    y = 112.0
    for line in title:
        page.text(EDGE, y, line, 40, True)
        y += 42
    page.box(EDGE, y - 22, 120, 12, spot)
    return page, y + 26


def _write(
    page: Page, y: float, words: str, size: float = 13, bold: bool = False, indent: float = 0
) -> float:
    """Write a paragraph and return where the next one starts."""
    for line in wrap(words, size, ROOM - indent, bold):
        page.text(EDGE + indent, y, line, size, bold)
        y += size * 1.42
    return y + size * 0.5


def _items(page: Page, y: float, items: Sequence[str], spot: Spot, size: float = 13) -> float:
    """Write a list with square bullets."""
    for item in items:
        page.box(EDGE, y - size * 0.62, size * 0.5, size * 0.5, spot)
        y = _write(page, y, item, size, indent=20)
    return y


def _picture(page: Page, slug: str, y: float, wide: float) -> float:
    """Place a scene across the page and return the place below it."""
    across, tall = SCENES[slug].size
    high = wide * tall / across
    page.picture((WIDTH - wide) / 2, y, wide, high, render_scene(slug))
    return y + high + 26


def leaflet() -> list[Page]:
    page, y = _open(_COBALT, ["Gardons", "notre poste"])
    y = _write(
        page,
        y,
        "Le 28 avril 2015, environ 300 habitants et élus de Valdegour ont manifesté contre la réduction des horaires du bureau.",
        16,
    )
    y = _write(
        page,
        y,
        "En janvier 2022, un collectif d’usagers qui défend le bureau de Beausoleil a signalé d’autres bureaux menacés, dont celui de Valdegour.",
        16,
    )
    y = _write(page, y + 8, "Une poste, c’est :", 18, True)
    y = _items(
        page,
        y,
        [
            "un guichet où l’on parle à quelqu’un ;",
            "des horaires qui laissent le temps de venir ;",
            "un service de plus qui reste dans le quartier.",
        ],
        _COBALT,
        16,
    )
    _picture(page, "valdegour-poste", y, 300)
    return [page]


def poster() -> list[Page]:
    page, y = _open(_VERMILION, ["Rouvrez la médiathèque"])
    y = _picture(page, "affiche-mediatheque", y - 8, 330)
    _write(
        page,
        y,
        "Rénovée en vingt-deux mois, rouverte en 2020, fermée le 6 juin 2023. En juillet 2025, une pétition réclame une solution de remplacement.",
        13,
    )
    return [page]


def minutes() -> list[Page]:
    page, y = _open(_LEAF, ["Compte rendu", "d’assemblée"])
    y = _write(
        page,
        y,
        "Objet : les conseils citoyens. Modèle de compte rendu : aucune parole n’est attribuée à une personne réelle.",
        12,
    )
    y = _write(page, y + 6, "Ce que l’on sait", 16, True)
    y = _items(
        page,
        y,
        [
            "Le contrat de ville de la métropole nîmoise est signé le 13 juillet 2015.",
            "Les habitants, en partie tirés au sort, sont majoritaires dans les conseils citoyens.",
            "Deux réunions publiques les présentent en octobre 2015, l’une à Pissevin, l’autre au centre André-Malraux.",
        ],
        _LEAF,
    )
    y = _write(page, y + 6, "Questions posées", 16, True)
    y = _items(
        page,
        y,
        [
            "Qui est tiré au sort, et comment le sait-on ?",
            "Où lire les avis du conseil et les réponses de la ville ?",
            "Qui garde les enfants pendant les réunions ?",
        ],
        _LEAF,
    )
    y = _write(page, y + 6, "À faire", 16, True)
    _items(
        page,
        y,
        [
            "Afficher ce compte rendu dans les halls.",
            "Filmer la prochaine réunion si tout le monde est d’accord.",
            "Garder une copie pour l’archive.",
        ],
        _LEAF,
    )
    return [page]


def programme() -> list[Page]:
    page, y = _open(_VIOLET, ["Programme", "de projection"])
    y = _picture(page, "valdegour-facade", y - 6, 300)
    showings = (
        ("Août 2017", "Place Avogadro, portraits filmés et récits d’exil sont projetés sur les immeubles."),
        (
            "19 mars 2018",
            "« Les quartiers font leur cinéma » : environ 400 personnes, des films faits avec associations et collégiens.",
        ),
        (
            "2018",
            "« S’hab la ZUP », documentaire de 47 minutes, monté à partir de centaines d’heures d’images de Valdegour.",
        ),
        ("21 nov. 2018", "Le film est montré aux Archives départementales du Gard."),
        ("26 nov. 2025", "Mois du doc à la médiathèque provisoire, rue Edgar-Poe."),
    )
    for date, words in showings:
        page.text(EDGE, y, date, 13, True)
        y = _write(page, y, words, 13, indent=104)
    return [page]


PRESS = (
    ("F101", "28 avril 2015", "Valdegour", "La poste du quartier défendue par 300 personnes"),
    ("F049", "novembre 2015", "Nîmes", "Vers des conseils citoyens"),
    ("F117", "mars 2016", "Pissevin", "Un jardin au pied d’un immeuble, place Murillo"),
    ("F104", "février 2017", "Valdegour", "Sauver le collège Diderot"),
    ("F125", "août 2017", "Valdegour", "Projections géantes sur les façades"),
    ("F126", "mars 2018", "Nîmes", "Les quartiers font leur cinéma"),
    ("F118", "juin 2019", "Pissevin", "Un jardin partagé place Jean-Calvin"),
    ("F106", "septembre 2019", "Mas de Mingue", "Le collège Ada-Lovelace ouvre"),
    ("F107", "mars 2023", "Mas de Mingue", "Des souvenirs d’habitants en bande dessinée"),
    ("F111", "juin 2023", "Pissevin", "La médiathèque Marc-Bernard ferme"),
    ("F108", "avril 2024", "Mas de Mingue", "Mas en lumière"),
    ("F113", "avril 2024", "Nîmes", "Débat municipal sur la médiathèque"),
)


def press() -> list[Page]:
    page, y = _open(_OCHRE, ["Revue de presse", "inventaire"])
    y = _write(
        page,
        y,
        "Douze articles, de 2015 à 2024 ; chaque ligne résume, sans citer. Les articles restent à leurs éditeurs.",
        12,
    )
    for fact, date, place, title in PRESS:
        page.box(EDGE, y - 13, ROOM, 0.7, INK)
        page.text(EDGE, y, date, 10.5)
        page.text(EDGE + 92, y, place, 10.5)
        page.text(EDGE + 180, y, title, 10.5, True)
        page.text(WIDTH - EDGE - 26, y, fact, 10.5)
        y += 24
    return [page]


def sketch_map() -> list[Page]:
    page, y = _open(_TEAL, ["Plan schématique"])
    y = _write(page, y, "Sans échelle : où se trouvent les quartiers, les uns par rapport aux autres.", 12)
    page.box(EDGE, y, ROOM, 350, (0.96, 0.93, 0.86))
    page.path(
        [(70, y + 120), (190, y + 150), (300, y + 170), (430, y + 130), (530, y + 90)], 7, (0.75, 0.72, 0.66)
    )
    page.path([(160, y + 30), (170, y + 180), (150, y + 330)], 5, (0.75, 0.72, 0.66))
    page.box(258, y + 140, 84, 60, INK)
    page.text(264, y + 218, "centre de Nîmes", 11)
    for x, dy, name, spot in (
        (84, 70, "Valdegour", _COBALT),
        (84, 200, "Pissevin", _VERMILION),
        (400, 60, "Chemin-Bas d’Avignon", _VIOLET),
        (420, 150, "Clos d’Orville", _OCHRE),
        (400, 240, "Mas de Mingue", _LEAF),
    ):
        page.box(x, y + dy, 64, 46, spot)
        page.text(x, y + dy + 62, name, 12, True)
    y = _write(
        page,
        y + 380,
        "Pissevin au sud et Valdegour au nord de l’avenue Kennedy sont bâtis pour l’essentiel entre 1961 et 1975. Le Chemin-Bas d’Avignon est à l’est, le long de la route d’Avignon.",
        12,
    )
    _write(
        page,
        y,
        "Au Chemin-Bas et au Clos d’Orville, un projet urbain prévoit depuis 2021 un parc de sept hectares.",
        12,
    )
    return [page]


def booklet() -> list[Page]:
    page, y = _open(_VERMILION, ["Cinq quartiers,", "un livret"])
    _picture(page, "chemin-bas-table-dans-la-rue", y, ROOM)
    chapters = (
        (
            ["Valdegour"],
            _COBALT,
            "valdegour-atelier-video",
            "À la fin des années 1980, l’association Espoir forme des jeunes à la vidéo ; en 1994 naît Espace Création Vidéo. Depuis le sommet de la colline, la tour Avogadro a longtemps été le point culminant de Nîmes.",
        ),
        (
            ["Pissevin"],
            _VERMILION,
            "pissevin-jardin-ecureuils",
            "En février 2016, écoliers, habitants et associations plantent et meublent un pied d’immeuble, place Murillo. En 2019, un jardin partagé ouvre place Jean-Calvin.",
        ),
        (
            ["Mas de Mingue"],
            _LEAF,
            "mas-de-mingue-boule-dor",
            "La Boule d’Or, cercle bouliste fondé en 1962, se présente comme la plus ancienne association du quartier.",
        ),
        (
            ["Chemin-Bas", "et Clos d’Orville"],
            _VIOLET,
            "chemin-bas-cours-du-soir",
            "L’Union citoyenne des deux rives, soutien scolaire et cours de français, est créée en 1982. Un parc de sept hectares est prévu entre Chemin-Bas et Clos d’Orville.",
        ),
    )
    pages = [page]
    for name, spot, slug, words in chapters:
        page, y = _open(spot, name)
        y = _picture(page, slug, y, ROOM)
        _write(page, y + 8, words, 16)
        pages.append(page)
    return pages
