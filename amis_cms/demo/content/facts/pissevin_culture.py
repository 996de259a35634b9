"""Facts about Pissevin: schools, the library, gardens, films and dance."""

from amis_cms.demo.content.fact import Fact

FACTS = (
    Fact(
        "F103",
        "2015-11-09",
        "collège Condorcet, Pissevin",
        "La mixité scolaire en question",
        (
            "Des parents de Pissevin dénoncent l’absence de mixité sociale de leur collège à l’heure où "
            "l’État lance des expérimentations dont le Gard est absent."
        ),
        "France Bleu",
        (
            "https://www.francebleu.fr/infos/education/le-college-de-mes-enfants-c-est-un-ghetto-dit-un"
            "e-maman-du-quartier-pissevin-nimes-1447096316"
        ),
        ("pissevin",),
        ("education", "discriminations"),
    ),
    Fact(
        "F110",
        "2020",
        "place Debussy, Pissevin",
        "Une médiathèque remise à neuf",
        (
            "Après vingt-deux mois de travaux, la médiathèque Marc-Bernard rouvre en 2020 avec davantage "
            "de services numériques."
        ),
        "ActuaLitté",
        (
            "https://actualitte.com/article/120644/bibliotheque/fiasco-et-trafic-de-drogue-triste-desti"
            "n-d-une-mediatheque-a-nimes"
        ),
        ("pissevin",),
        ("culture", "education"),
    ),
    Fact(
        "F111",
        "2023-06-06",
        "place Debussy, Pissevin",
        "La médiathèque Marc-Bernard ferme",
        (
            "La ville ferme la médiathèque à compter du 6 juin 2023 après le droit de retrait des agents "
            "; syndicat et associations contestent la réponse."
        ),
        "Objectif Gard",
        (
            "https://objectifgard.com/culture/nimes-fermeture-de-la-mediatheque-marc-bernard-decouvrez-"
            "les-nombreuses-reactions-111268.php"
        ),
        ("pissevin",),
        ("culture", "education"),
    ),
    Fact(
        "F113",
        "2024-04-06",
        "hôtel de ville, Nîmes",
        "Débat municipal sur la démolition",
        (
            "Le conseil municipal débat de la démolition de la médiathèque, que l’opposition qualifie de "
            "gâchis quatre ans après sa rénovation."
        ),
        "Midi Libre",
        (
            "https://www.midilibre.fr/2024/04/06/demolition-de-la-mediatheque-marc-bernard-projets-immo"
            "biliers-a-pissevin-la-renovation-urbaine-a-anime-le-conseil-municipal-de-nimes-11874726.ph"
            "p"
        ),
        ("pissevin",),
        ("culture",),
    ),
    Fact(
        "F114",
        "2025-07",
        "Pissevin",
        "Une pétition pour la médiathèque",
        (
            "Une pétition dénonce une double peine pour les quartiers Ouest et réclame une solution de "
            "remplacement avant la reconstruction."
        ),
        "ActuaLitté",
        (
            "https://actualitte.com/article/125226/bibliotheque/nimes-pour-eradiquer-les-dealers-raser-"
            "la-mediatheque-d-un-quartier-populaire"
        ),
        ("pissevin",),
        ("culture", "education", "discriminations"),
    ),
    Fact(
        "F115",
        "2025-11-26",
        "médiathèque provisoire, rue Edgar-Poe",
        "Le quartier au Mois du doc",
        (
            "La médiathèque provisoire projette un film sur les grands ensembles filmés par leurs "
            "habitants et restitue des ateliers photo fondés sur le fonds Collignon des archives "
            "municipales."
        ),
        "Mois du doc",
        (
            "https://moisdudoc.com/programme/tout-le-programme/projection-26112025-mediatheque-provisoi"
            "re-marc-bernard-occitanie-nimes"
        ),
        ("pissevin",),
        ("culture", "memoire"),
    ),
    Fact(
        "F117",
        "2016-02-19/2016-02-21",
        "place Murillo, Pissevin",
        "Le jardin des écureuils",
        ("Écoliers, habitants et associations plantent et meublent un pied d’immeuble de la place Murillo."),
        "Eko des quartiers",
        "http://www.ekodesquartiers.net/2016/03/09/un-air-de-jardin-a-pissevin/",
        ("pissevin",),
        ("environnement",),
    ),
    Fact(
        "F118",
        "2019-06",
        "place Jean-Calvin, Pissevin",
        "Un jardin partagé entre école et mosquée",
        (
            "L’association Paseo ouvre place Jean-Calvin un jardin cultivé par quelques familles et, le "
            "mercredi, par des enfants."
        ),
        "France Bleu",
        (
            "https://www.francebleu.fr/infos/societe/un-jardin-partage-dans-le-quartier-pissevin-a-nime"
            "s-1560790623"
        ),
        ("pissevin",),
        ("environnement",),
    ),
    Fact(
        "F120",
        "2025-09-27",
        "Pissevin",
        "De la ferme-école à la Bastide des Garrigues",
        (
            "Le conseil municipal débat de l’avenir de l’ancienne ferme-école de Pissevin, convertie en «"
            " éco-lab » dont l’ouverture est annoncée pour 2027."
        ),
        "Objectif Gard",
        (
            "https://www.objectifgard.com/politique/nimes-palais-des-congres-parking-a-pissevin-mas-lom"
            "bard-les-temps-forts-du-conseil-municipal-153332.php"
        ),
        ("pissevin",),
        ("environnement", "education"),
    ),
    Fact(
        "F122",
        "2012",
        "Pissevin",
        "Six mois de tournage à Pissevin",
        (
            "Gilles Nivet et Kinou Lefèvre filment en 2012, avec l’appui d’une association du quartier, "
            "la parole des habitants de la ZUP."
        ),
        "Objectif Gard",
        ("http://www.objectifgard.com/2013/09/17/nimes-fenetres-sur-zup-pissevin-se-devoile-face-camera/"),
        ("pissevin",),
        ("culture", "memoire"),
    ),
    Fact(
        "F123",
        "2013-09-17",
        "collège Condorcet, Pissevin",
        "« Fenêtres sur ZUP »",
        (
            "Le documentaire de 55 minutes est montré au collège Condorcet, puis à la télévision locale "
            "et au cinéma Sémaphore."
        ),
        "Objectif Gard",
        ("http://www.objectifgard.com/2013/09/17/nimes-fenetres-sur-zup-pissevin-se-devoile-face-camera/"),
        ("pissevin",),
        ("culture", "memoire"),
    ),
    Fact(
        "F128",
        "2017/..",
        "Pissevin",
        "Stand’Hop",
        (
            "Créée par des danseurs, l’association Stand’Hop défend depuis 2017 les cultures urbaines et "
            "tient un local avec studio au pied des tours."
        ),
        "France 3 Occitanie",
        (
            "https://france3-regions.francetvinfo.fr/occitanie/gard/nimes/video-danse-rap-trottinette-c"
            "ette-association-fait-vivre-les-cultures-urbaines-dans-ce-quartier-defavorise-3083737.html"
        ),
        ("pissevin",),
        ("culture",),
    ),
    Fact(
        "F129",
        "2025-07-19",
        "lavoir du Puits-Couchoux, Nîmes",
        "Festival ET HOP",
        ("La deuxième édition du festival de Stand’Hop réunit une centaine de danseurs du sud de la France."),
        "Objectif Gard",
        (
            "https://www.objectifgard.com/actualites/nimes-pissevin-celebre-la-danse-urbaine-avec-le-fe"
            "stival-et-hop-150635.php"
        ),
        ("pissevin", "nimes"),
        ("culture",),
    ),
)
