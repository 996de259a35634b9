"""The Mas de Mingue: a bowls club older than the walls, and a valley to open."""

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
        "À l’est, la ville s’ouvre. Il y a de la place, du vent, un vallon où l’eau passe quand elle "
        "veut. Au Mas de Mingue, on se dit bonjour d’un trottoir à l’autre.",
        f"Le quartier est bâti vite, dans les années 1960, pour loger notamment des familles de harkis et "
        f"de pieds-noirs ({src('F029')}). Des gens que l’histoire avait séparés se retrouvent sur le même "
        f"palier, avec des valises trop petites et tout à refaire.",
    ),
    heading("La Boule d’Or, d’abord une association"),
    text(
        f"Avant d’être un immeuble, la Boule d’Or est un cercle bouliste. Des pieds-noirs le fondent en "
        f"1962 ; il se dit la plus ancienne association du quartier ({src('F031')}). On y joue, "
        f"et l’on s’y retrouve.",
        f"La barre Agrippa-d’Aubigné, que tout le monde appelait comme le club, est démolie en 2021 "
        f"({src('F078')}). En février 2022, on demande à l’association de partir. Elle répond qu’on ne "
        f"lui a pas demandé son avis ({src('F079')}).",
    ),
    item("la-boule-dor", "Un film : soixante ans en quatre phrases."),
    figure("1962", "la naissance de la Boule d’Or, doyenne des associations du quartier", "F031"),
    heading("Trente ans pour un collège"),
    text(
        f"On l’attendait depuis une trentaine d’années. À la rentrée 2019, le collège Ada-Lovelace ouvre à "
        f"la place de Jules-Vallès : un bâtiment qui produit plus d’énergie qu’il n’en consomme "
        f"({src('F106')}). Le comité de quartier en réclamait déjà des nouvelles en 2011 ({src('F047')}).",
    ),
    heading("Un projet, et des questions"),
    text(
        f"En février 2015, au centre Jean-Paulhan, élus et habitants parlent de la rénovation à venir. Des "
        f"responsables associatifs regrettent d’arriver une fois le travail commencé ({src('F048')}). "
        f"Trois ans plus tard, le projet prévoit de démolir 240 logements et d’en rebâtir 50 sociaux sur "
        f"place ({src('F074')}).",
        f"Autour du vallat de Riquet, il promet aussi un quartier ouvert sur son vallon, avec de l’herbe, "
        f"des arbres et de la place pour l’eau des orages ({src('F121')}).",
    ),
    item("mas-de-mingue-vallat", "Le chemin du vallat, un jour sans date."),
    aside(
        "Cinq souvenirs en bande dessinée",
        f"En mars 2023, cinq habitants confient un souvenir du quartier. L’illustrateur Gilles Esparbet "
        f"en tire des planches ({src('F107')}).",
    ),
    live(
        "À regarder, à écouter",
        display="playlist",
        place="mas-de-mingue",
        kinds=["film", "micro_reportage", "son"],
        limit=4,
    ),
    pages("À lire ensuite", "/luttes/garder-la-boule-dor/", "/dossiers/harkis-du-gard/"),
    sources(
        "F029", "F031", "F047", "F048", "F074", "F078", "F079", "F106", "F107", "F121",
    ),
)  # fmt: skip

CHRONOLOGY = chronology(
    "Le Mas de Mingue, année après année",
    entry("F031", "1962"),
    entry("F029", "années 1960"),
    entry("F035", "1977"),
    entry("F047", "9 décembre 2011"),
    entry("F048", "6 février 2015"),
    entry("F074", "2018"),
    entry("F106", "septembre 2019"),
    entry("F077", "14 novembre 2020"),
    entry("F078", "2021"),
    entry("F080", "9 juin 2021"),
    entry("F081", "18 octobre 2021"),
    entry("F079", "24 février 2022"),
    entry("F107", "29 mars 2023"),
    entry("F108", "4 avril 2024"),
    entry("F121", "mai 2024"),
)

MAS_DE_MINGUE = Quartier(
    slug="mas-de-mingue",
    title="Mas de Mingue",
    place="mas-de-mingue",
    spot="leaf",
    built="années 60",
    summary=(
        "À l’est de Nîmes, un quartier bâti vite et habité avec soin. Le plus vieux club du coin y joue "
        "aux boules depuis 1962."
    ),
    cover="mas-de-mingue-boule-dor",
    themes=("memoire", "logement", "education"),
    people=(
        Notable("la-boule-dor", "Joue aux boules depuis 1962 ; la doyenne des associations.", "F031"),
        Notable("comite-de-quartier-du-mas-de-mingue", "Interpelle les élus, réunit les habitants.", "F047"),
        Notable("gilles-esparbet", "Dessine cinq souvenirs d’habitants.", "F107"),
    ),
    key_facts=(
        KeyFact("Construit", "dans les années 1960", "F029"),
        KeyFact("Doyenne des associations", "la Boule d’Or, 1962", "F031"),
        KeyFact("Collège", "Ada-Lovelace, depuis 2019", "F106"),
    ),
    body=BODY,
    chronology=CHRONOLOGY,
)
