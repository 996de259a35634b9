"""Valdegour: the hill, and the camera that has filmed it since 1986."""

from amis_cms.demo.content.block import (
    aside,
    chronology,
    entry,
    figure,
    heading,
    item,
    live,
    pages,
    passage,
    sources,
    src,
    text,
)
from amis_cms.demo.content.quartier import KeyFact, Notable, Quartier

BODY = (
    text(
        "Il y a d’abord la colline. On monte, la ville s’étale d’un coup, et par temps clair on cherche "
        "des yeux son clocher, son lycée, la maison d’une cousine. À Valdegour, on habite la vue.",
        f"Les deux quartiers de l’ouest, Pissevin au sud de l’avenue Kennedy et Valdegour au nord, "
        f"sortent de la garrigue entre 1961 et 1975 ({src('F018')}). Au sommet, la tour Avogadro : "
        f"dix-neuf étages, 94 logements, le point le plus haut de Nîmes ({src('F024')}).",
    ),
    heading("On s’organise dès 1965"),
    text(
        f"Les murs ne sont pas finis que les locataires se réunissent déjà. Le comité de quartier naît en "
        f"1965. Il défend les droits des locataires, et Bernard Auzon-Cape, longtemps président de la CNL "
        f"du Gard, en a raconté les combats ({src('F032')}).",
        f"À la fin des années 1980, des responsables associatifs fondent Espoir : des débats, des "
        f"festivals, et des jeunes que l’on forme à la vidéo ({src('F007')}). En 2012, Emancip’Actions "
        f"s’installe dans un rez-de-chaussée HLM et apprend gratuitement l’informatique à qui pousse la "
        f"porte ({src('F131')}). Trois ans plus tard, l’association fête son anniversaire par une journée "
        f"antiraciste, avec des témoignages de réfugiés ({src('F132')}).",
    ),
    heading("Une caméra, et les bandes qu’on garde"),
    text(
        f"En 1986, Madani Marzuk commence à filmer : les fêtes, les mobilisations, les témoignages, les "
        f"démolitions. Il garde les bandes ({src('F006')}). Espace Création Vidéo naît en 1994 "
        f"({src('F008')}), A.M.I.S. en 2006 ({src('F009')}).",
        f"De ces centaines d’heures sort en 2018 un documentaire de 47 minutes, « S’hab la ZUP », les gens "
        f"de la ZUP, écrit avec Tarek Kawtari ({src('F010')}). Le film est montré aux Archives "
        f"départementales du Gard ({src('F011')}), puis choisi par un festival à Tunis ({src('F012')}).",
    ),
    item("une-camera-a-valdegour", "Quatre dates, quatre images : un film d’une demi-minute."),
    figure("47 min", "la durée de « S’hab la ZUP », tiré de centaines d’heures d’images", "F010"),
    heading("Tenir à ses services publics"),
    text(
        f"Une poste, un collège, un guichet de la justice : quand on les retire, c’est tout un quartier "
        f"qui marche plus loin. Fin avril 2015, environ 300 habitants et élus défendent les horaires du "
        f"bureau de poste ({src('F101')}). En 2017, parents et enseignants refusent la fermeture du "
        f"collège Diderot et de ses 270 élèves ({src('F104')}).",
    ),
    heading("Quand une tour s’en va"),
    text(
        f"Le 26 septembre 2004, la tour Jean-Perrin tombe en quelques secondes, devant des centaines "
        f"d’habitants ({src('F066')}). Vingt ans après, c’est le tour d’Avogadro. Les familles sont "
        f"relogées, le chantier commence, l’amiante l’arrête ({src('F087')}). Le 14 février 2024, la "
        f"tour commence à descendre, étage par étage ({src('F088')}).",
        f"Avant cela, une caméra était montée une dernière fois sur le toit ({src('F014')}). Les murs "
        f"passent. Nous gardons les fenêtres, les noms sur les sonnettes, l’odeur des paliers à l’heure "
        f"du repas : tout ce que les habitantes et les habitants veulent bien nous confier.",
    ),
    passage("la-tour-descend", "Le 14 février 2024, en une phrase."),
    item("valdegour-facade", "Le soir où l’immeuble est devenu l’écran."),
    aside(
        "Un été, les façades ont parlé",
        f"En août 2017, place Avogadro, des portraits filmés d’habitants et des récits d’exil sont "
        f"projetés en grand sur les immeubles, par Colorité bonheur ({src('F125')}).",
    ),
    live(
        "À regarder, à écouter",
        display="playlist",
        place="valdegour",
        kinds=["film", "micro_reportage", "son"],
        limit=4,
    ),
    pages("À lire ensuite", "/luttes/garder-nos-services-publics/", "/dossiers/filmer-les-quartiers/"),
    sources(
        "F006", "F007", "F008", "F009", "F010", "F011", "F012", "F014", "F018", "F024", "F032", "F066",
        "F087", "F088", "F101", "F104", "F125", "F131", "F132",
    ),
)  # fmt: skip

CHRONOLOGY = chronology(
    "Valdegour, année après année",
    entry("F016", "2 mars 1961"),
    entry("F032", "1965"),
    entry("F024", "de 1970 à 1971"),
    entry("F025", "1975"),
    entry("F036", "1982"),
    entry("F006", "depuis 1986"),
    entry("F007", "1988"),
    entry("F008", "1994"),
    entry("F066", "26 septembre 2004"),
    entry("F009", "2006"),
    entry("F131", "2012"),
    entry("F101", "28 avril 2015"),
    entry("F125", "août 2017"),
    entry("F010", "2018"),
    entry("F109", "7 janvier 2020"),
    entry("F088", "14 février 2024"),
    entry("F094", "18 décembre 2024"),
)

VALDEGOUR = Quartier(
    slug="valdegour",
    title="Valdegour",
    place="valdegour",
    spot="cobalt",
    built="de 1961 à 1975",
    summary=(
        "Sur la colline, au nord de l’avenue Kennedy, on voit toute la ville. Depuis 1986, une caméra y "
        "filme les fêtes, les luttes et les gens."
    ),
    cover="valdegour-colline",
    themes=("logement", "memoire", "culture"),
    people=(
        Notable(
            "madani-marzuk", "Filme le quartier depuis 1986, garde les bandes, crée A.M.I.S. en 2006.", "F006"
        ),
        Notable("tarek-kawtari", "Écrit « S’hab la ZUP » avec Madani Marzuk.", "F010"),
        Notable(
            "bernard-auzon-cape",
            "Raconte les combats des locataires ; longtemps président de la CNL du Gard.",
            "F032",
        ),
        Notable("xavier-arsene-henry", "Dessine le plan de la ZUP.", "F017"),
        Notable("comite-de-quartier-de-valdegour", "Défend les locataires dès 1965.", "F032"),
        Notable(
            "espoir", "Débats, festivals, et des jeunes formés à la vidéo, à la fin des années 1980.", "F007"
        ),
        Notable("espace-creation-video", "Tournages et ateliers, à partir de 1994.", "F008"),
        Notable("emancip-actions", "Apprend gratuitement l’informatique, en pied d’immeuble.", "F131"),
    ),
    key_facts=(
        KeyFact("Construit", "de 1961 à 1975", "F018"),
        KeyFact("Premier comité de quartier", "1965", "F032"),
        KeyFact("Première caméra", "1986", "F006"),
        KeyFact("Habitantes et habitants", "16 389 avec Pissevin, en 2018", "F022"),
    ),
    body=BODY,
    chronology=CHRONOLOGY,
)
