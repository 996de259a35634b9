"""Facts about Pissevin."""

from amis_cms.demo.content.fact import Fact

FACTS = (
    Fact(
        "F042",
        "1995-03-10",
        "Pissevin",
        "Naissance des Mille Couleurs",
        (
            "L’association Les Mille Couleurs est fondée à Pissevin pour offrir un lieu d’animation et "
            "d’écoute et des cours de français."
        ),
        "HeadTopics",
        (
            "https://fr.headtopics.com/news/le-grand-entretien-raouf-azzouz-citoyennete-et-engagement-p"
            "olitique-sont-essentiels-187-40698214"
        ),
        ("pissevin",),
        ("education", "culture"),
    ),
    Fact(
        "F043",
        "2019",
        "place Léonard-de-Vinci, Pissevin",
        "Centre social associatif",
        (
            "Les Mille Couleurs obtiennent en 2019 l’agrément de centre social de la caisse d’allocations"
            " familiales."
        ),
        "Deux Heures",
        "https://deuxheures.com/2023/06/20/pissevin-les-mille-couleurs-pour-dessiner-lavenir/",
        ("pissevin",),
        ("education", "culture"),
    ),
    Fact(
        "F051",
        "2016-04-20",
        "place Debussy, Pissevin",
        "Une caravane et un cahier de doléances",
        (
            "La caravane d’AC Le Feu fait étape à Pissevin, accueillie par Les Mille Couleurs, pour "
            "recueillir la parole des habitants dans un cahier de doléances dix ans après 2005."
        ),
        "Blog de Saint-Césaire, Midi Libre",
        (
            "http://nimessaintcesaire.blogs.midilibre.com/archive/2016/04/20/pissevin-la-caravane-d-acl"
            "efeu-fait-etape-a-nimes-851199.html"
        ),
        ("pissevin",),
        ("discriminations", "logement", "education"),
    ),
    Fact(
        "F052",
        "2018-06-23",
        "Pissevin",
        "Toulouse rencontre Nîmes",
        (
            "À l’invitation de Pas Sans Nous-Nîmes, une caravane culturelle venue du Mirail s’installe "
            "une journée à Pissevin avec près de 70 participants."
        ),
        "Eko des quartiers",
        "http://www.ekodesquartiers.net/2018/07/05/rencontre-toucouleurs-toulouse-nimes/",
        ("pissevin",),
        ("culture", "discriminations"),
    ),
    Fact(
        "F063",
        "2023-08-26",
        "place Debussy, Pissevin",
        "Concert maintenu et recueillement",
        (
            "Le concert hip-hop prévu devant la médiathèque fermée est maintenu et s’interrompt pour un "
            "moment d’hommage aux victimes."
        ),
        "France 3 Occitanie",
        (
            "https://france3-regions.francetvinfo.fr/occitanie/gard/nimes/fusillades-a-nimes-il-y-a-enc"
            "ore-de-la-vie-dans-le-quartier-un-concert-et-un-rassemblement-ce-samedi-dans-le-quartier-p"
            "issevin-2830004.html"
        ),
        ("pissevin",),
        ("culture", "discriminations"),
    ),
    Fact(
        "F075",
        "2018-09",
        "galerie Wagner, Pissevin",
        "Inquiétude des commerçants de Wagner",
        (
            "À l’annonce d’une démolition prochaine, commerçants et propriétaires de la galerie Wagner "
            "s’alarment ; environ 60 % des locaux sont alors déjà rachetés."
        ),
        "Eko des quartiers",
        "http://www.ekodesquartiers.net/2018/09/28/le-point-sur-la-galerie-wagner/",
        ("pissevin",),
        ("logement", "culture"),
    ),
    Fact(
        "F086",
        "2022-03",
        "Pissevin",
        "Douze copropriétés sous régime d’exception",
        (
            "Une opération d’intérêt national pour copropriétés dégradées vise à partir de mars 2022 "
            "douze ensembles et plus de 1 600 logements."
        ),
        "Objectif Gard",
        ("https://www.objectifgard.com/actualites/fait-du-soir-deux-tours-bientot-foudroyees-143517.php"),
        ("pissevin",),
        ("logement",),
    ),
    Fact(
        "F090",
        "2024-06-18",
        "galerie Wagner, Pissevin",
        "Les engins à la galerie Wagner",
        "Les travaux qui mèneront à la disparition de la galerie Wagner commencent le 18 juin 2024.",
        "The Bobr Times",
        (
            "https://bobrtimes.com/in-nimes-the-arrival-of-excavators-at-the-wagner-gallery-marks-a-tur"
            "ning-point-in-the-pissevin-district/"
        ),
        ("pissevin",),
        ("logement", "culture"),
    ),
    Fact(
        "F091",
        "2024-07-24",
        "Pissevin",
        "Lancement officiel du chantier",
        (
            "Préfet et maire lancent le 24 juillet 2024 le chantier de Pissevin, qui doit aussi effacer "
            "la dalle Debussy et le viaduc Puccini."
        ),
        "France 3 Occitanie",
        (
            "https://france3-regions.francetvinfo.fr/occitanie/gard/nimes/renovation-urbaine-cascades-i"
            "lots-de-fraicheur-immeubles-neufs-la-reconstruction-du-quartier-pissevin-a-nimes-a-commenc"
            "e-3009578.html"
        ),
        ("pissevin",),
        ("logement", "environnement"),
    ),
    Fact(
        "F092",
        "2025-04-06",
        "rue Matisse, Pissevin",
        "Les tours Matisse foudroyées",
        (
            "Les deux tours étudiantes de la rue Matisse s’effondrent le 6 avril 2025 vers 11 h, après "
            "l’évacuation d’environ 450 riverains."
        ),
        "Objectif Gard",
        (
            "https://objectifgard.com/gard/nimes/fait-du-jour-les-tours-matisse-foudroyees-la-fin-dune-"
            "epoque-a-pissevin-145215.php"
        ),
        ("pissevin",),
        ("logement", "memoire"),
    ),
    Fact(
        "F093",
        "2022-01-19",
        "Le Pollux, Pissevin",
        "« S’unir pour ne pas subir »",
        (
            "Les derniers locataires du Pollux manifestent avec le DAL pour un relogement choisi et "
            "l’entretien de leur immeuble."
        ),
        "France Bleu",
        (
            "https://www.francebleu.fr/infos/societe/photos-les-locataires-du-pollux-manifestent-avec-l"
            "e-dal-dans-le-quartier-pissevin-a-nimes-1642612131"
        ),
        ("pissevin",),
        ("logement",),
    ),
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
