"""Pissevin: the square, the library, the gardens at the foot of the buildings."""

from amis_cms.demo.content.block import (
    aside,
    chronology,
    entry,
    figure,
    heading,
    item,
    live,
    pages,
    picked,
    sources,
    src,
    text,
)
from amis_cms.demo.content.quartier import KeyFact, Notable, Quartier

BODY = (
    text(
        "On se salue, on se donne des nouvelles, on se garde les enfants. Pissevin est grand comme une "
        "ville, et l’on s’y connaît comme dans un village.",
        f"Tout part d’un arrêté du 2 mars 1961 : 336 hectares à l’ouest de Nîmes, 12 000 logements prévus, "
        f"dont la moitié pour des familles qui achètent ({src('F016')}). L’architecte Xavier Arsène-Henry "
        f"dessine le plan : les voitures d’un côté, les gens de l’autre, et des immeubles de 6 à 20 niveaux "
        f"posés sur la garrigue ({src('F017')}).",
    ),
    figure("16 389", "habitantes et habitants à Pissevin et Valdegour, en 2018", "F022"),
    heading("Les Mille Couleurs et les autres"),
    text(
        f"Le 10 mars 1995, une association naît pour animer, écouter, apprendre le français : Les Mille "
        f"Couleurs ({src('F042')}). Près d’un quart de siècle plus tard, elle devient centre social "
        f"({src('F043')}).",
        f"Depuis 2017, les danseuses et les danseurs de Stand’Hop tiennent un studio au pied des tours "
        f"({src('F128')}). Leur festival ET HOP réunit en juillet 2025 une centaine de danseurs venus de "
        f"tout le sud ({src('F129')}).",
    ),
    heading("Planter, arroser, partager"),
    text(
        f"En février 2016, des écoliers, des habitants, des associations bêchent un pied d’immeuble de la "
        f"place Murillo : c’est le jardin des écureuils ({src('F117')}). Trois ans après, Paseo ouvre un "
        f"jardin partagé place Jean-Calvin ; quelques familles le cultivent, et les enfants y viennent le "
        f"mercredi ({src('F118')}).",
    ),
    picked(
        "Deux jardins",
        ("pissevin-jardin-ecureuils", "Place Murillo, les mains dans la terre."),
        ("pissevin-jardin-partage", "Place Jean-Calvin, un mercredi."),
        ("tract-jardin", "L’invitation."),
    ),
    heading("La médiathèque, notre maison commune"),
    text(
        f"Après vingt-deux mois de travaux, la médiathèque Marc-Bernard rouvre en 2020, toute neuve "
        f"({src('F110')}). Elle ferme le 6 juin 2023 ({src('F111')}). Depuis, le quartier demande ses "
        f"livres, ses ordinateurs, ses tables pour les devoirs. Une pétition circule en juillet 2025 "
        f"({src('F114')}). En novembre, une médiathèque provisoire, rue Edgar-Poe, montre un film sur les "
        f"grands ensembles filmés par leurs habitants ({src('F115')}).",
    ),
    item("pissevin-lecture-place", "La porte est fermée ; on a sorti les chaises."),
    heading("Le quartier change, et nous ?"),
    text(
        f"La galerie Wagner, la dalle Debussy, le viaduc Puccini : le chantier lancé en juillet 2024 doit "
        f"les effacer ({src('F091')}). Les tours Matisse sont tombées le 6 avril 2025, un dimanche, vers "
        f"onze heures ({src('F092')}). Au Pollux, les derniers locataires avaient trouvé les mots : "
        f"« S’unir pour ne pas subir » ({src('F093')}).",
        "Rénover, oui. Mais avec celles et ceux qui vivent là, et sans perdre la mémoire en route.",
    ),
    aside(
        "Six mois de tournage",
        f"En 2012, Gilles Nivet et Kinou Lefèvre filment la parole des habitants pendant six mois "
        f"({src('F122')}). « Fenêtres sur ZUP », 55 minutes, est montré au collège Condorcet en septembre "
        f"2013, puis au cinéma Le Sémaphore ({src('F123')}).",
    ),
    live(
        "À regarder, à écouter",
        display="playlist",
        place="pissevin",
        kinds=["film", "micro_reportage", "son"],
        limit=4,
    ),
    pages(
        "À lire ensuite",
        "/luttes/rouvrir-la-mediatheque-marc-bernard/",
        "/luttes/rester-dans-son-quartier/",
        "/dossiers/leau-et-les-jardins/",
    ),
    sources(
        "F016", "F017", "F018", "F022", "F042", "F043", "F091", "F092", "F093", "F110", "F111", "F114",
        "F115", "F117", "F118", "F122", "F123", "F128", "F129",
    ),
)  # fmt: skip

CHRONOLOGY = chronology(
    "Pissevin, année après année",
    entry("F016", "2 mars 1961"),
    entry("F036", "1982"),
    entry("F042", "10 mars 1995"),
    entry("F122", "2012"),
    entry("F123", "17 septembre 2013"),
    entry("F071", "2014"),
    entry("F117", "du 19 au 21 février 2016"),
    entry("F051", "20 avril 2016"),
    entry("F128", "depuis 2017"),
    entry("F052", "23 juin 2018"),
    entry("F118", "juin 2019"),
    entry("F110", "2020"),
    entry("F093", "19 janvier 2022"),
    entry("F111", "6 juin 2023"),
    entry("F090", "18 juin 2024"),
    entry("F092", "6 avril 2025"),
    entry("F129", "19 juillet 2025"),
    entry("F115", "26 novembre 2025"),
)

PISSEVIN = Quartier(
    slug="pissevin",
    title="Pissevin",
    place="pissevin",
    spot="vermilion",
    built="de 1961 à 1975",
    summary=(
        "Grand comme une ville, avec ses places, ses jardins et ses danseurs. À Pissevin, on réclame "
        "une médiathèque et le droit de rester chez soi."
    ),
    cover="pissevin-wagner",
    themes=("culture", "logement", "environnement"),
    people=(
        Notable("xavier-arsene-henry", "Sépare piétons et voitures dans le plan de la ZUP.", "F017"),
        Notable("les-mille-couleurs", "Anime, écoute, apprend le français depuis 1995.", "F042"),
        Notable("stand-hop", "Danse au pied des tours depuis 2017.", "F128"),
        Notable("paseo", "Ouvre un jardin partagé place Jean-Calvin.", "F118"),
        Notable("gilles-nivet", "Filme la parole des habitants en 2012.", "F122"),
        Notable("kinou-lefevre", "Filme la parole des habitants en 2012.", "F122"),
        Notable("herve-collignon", "Photographie la naissance de la ZUP.", "F127"),
        Notable("alain-marguerit", "Paysagiste, retenu en 2016 pour recomposer le quartier.", "F072"),
    ),
    key_facts=(
        KeyFact("Construit", "de 1961 à 1975", "F018"),
        KeyFact("Plan de la ZUP", "Xavier Arsène-Henry", "F017"),
        KeyFact("Les Mille Couleurs", "depuis 1995", "F042"),
        KeyFact("Habitantes et habitants", "16 389 avec Valdegour, en 2018", "F022"),
    ),
    body=BODY,
    chronology=CHRONOLOGY,
)
