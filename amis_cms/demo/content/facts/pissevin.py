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
)
