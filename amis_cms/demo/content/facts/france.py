"""Facts about France, for context and solidarity."""

from amis_cms.demo.content.fact import Fact

FACTS = (
    Fact(
        "F143",
        "1956-08-04",
        "France",
        "Création de la Sonacotral",
        ("La loi du 4 août 1956 crée la société qui logera les travailleurs algériens, future Sonacotra."),
        "Vie publique",
        (
            "https://www.vie-publique.fr/eclairage/290135-des-bidonvilles-aux-qpv-70-ans-de-politique-d"
            "e-la-ville"
        ),
        ("france",),
        ("logement", "discriminations"),
    ),
    Fact(
        "F145",
        "1975/1980",
        "France",
        "La grève des loyers Sonacotra",
        (
            "Partie de Saint-Denis, la grève des loyers des foyers Sonacotra rassemble jusqu’à vingt "
            "mille résidents organisés de façon autonome."
        ),
        "Gisti",
        "http://www.gisti.org/spip.php?article4197",
        ("france",),
        ("logement", "discriminations"),
    ),
    Fact(
        "F148",
        "1983",
        "Lyon et Nanterre",
        "L’agence IM’média",
        (
            "Des enfants de l’immigration fondent en 1983 une agence de presse associative qui filme les "
            "quartiers populaires et dont les archives sont aujourd’hui à La contemporaine."
        ),
        "L’Argonnaute, La contemporaine",
        "https://argonnaute.parisnanterre.fr/ark:/14707/a011606903707zXXjhJ",
        ("france",),
        ("culture", "memoire"),
    ),
    Fact(
        "F149",
        "1983-10-15/1983-12-03",
        "de Marseille à Paris",
        "La Marche pour l’égalité et contre le racisme",
        (
            "Partie de Marseille avec une trentaine de marcheurs, la Marche arrive à Paris devant quelque"
            " 100 000 personnes."
        ),
        "Le Courrier de l’Atlas",
        (
            "https://www.lecourrierdelatlas.com/le-3-decembre-1983-la-marche-pour-legalite-partait-de-m"
            "arseille/"
        ),
        ("france",),
        ("discriminations", "memoire"),
    ),
    Fact(
        "F150",
        "1983-10-18/1983-10-20",
        "Tarascon et Avignon",
        "La Marche passe près du Gard",
        (
            "Le tracé de 1983 fait étape à Tarascon puis à Avignon ; Nîmes ne figure pas dans la liste "
            "des étapes."
        ),
        "Marche pour l’égalité 1983",
        "https://marcheegalite1983.wordpress.com/la-marche-de-1983/",
        ("france",),
        ("discriminations", "memoire"),
    ),
    Fact(
        "F151",
        "1990-06",
        "Paris",
        "Le Comité national contre la double peine",
        "Des militants des cités créent en 1990 un comité contre l’expulsion s’ajoutant à la prison.",
        "Gisti",
        "http://www.gisti.org/spip.php?article3650",
        ("france",),
        ("discriminations",),
    ),
    Fact(
        "F152",
        "1995",
        "Paris",
        "Le MIB",
        (
            "Issu des comités de cité et de la lutte contre la double peine, le Mouvement de "
            "l’immigration et des banlieues naît en 1995, avec parmi ses fondateurs Tarek Kawtari."
        ),
        "Indymedia Nantes",
        "https://nantes.indymedia.org/articles/31538",
        ("france",),
        ("discriminations", "memoire"),
    ),
    Fact(
        "F153",
        "1991-07-13",
        "France",
        "Loi d’orientation pour la ville",
        "La loi du 13 juillet 1991 affiche la mixité de l’habitat comme objectif national.",
        "Editoweb",
        "https://editoweb.eu/Les-precedents-plans-gouvernementaux-pour-les-banlieues_a5872.amp.html",
        ("france",),
        ("logement",),
    ),
    Fact(
        "F155",
        "2004-06-13",
        "Petit-Bard, Montpellier",
        "L’incendie du Petit-Bard",
        (
            "Un incendie mortel dans une copropriété montpelliéraine pousse les habitants à occuper un "
            "gymnase et à créer Justice pour le Petit-Bard."
        ),
        "Presses universitaires de Rennes",
        "http://books.openedition.org/pur/146507",
        ("france",),
        ("logement", "discriminations"),
    ),
    Fact(
        "F156",
        "2005-11",
        "France",
        "Novembre 2005",
        (
            "Les révoltes de l’automne 2005 ouvrent un débat national dont se réclameront les collectifs "
            "comme AC Le Feu."
        ),
        "Blog de Saint-Césaire, Midi Libre",
        (
            "http://nimessaintcesaire.blogs.midilibre.com/archive/2016/04/20/pissevin-la-caravane-d-acl"
            "efeu-fait-etape-a-nimes-851199.html"
        ),
        ("france",),
        ("discriminations",),
    ),
    Fact(
        "F158",
        "2009-09",
        "Petit-Bard, Montpellier",
        "Le Forum social des quartiers populaires à Montpellier",
        (
            "La troisième édition du forum réunit au Petit-Bard une quarantaine d’associations qui "
            "discutent de l’entrée en politique."
        ),
        "Mediapart",
        (
            "https://www.mediapart.fr/journal/france/270909/banlieues-quand-une-generation-associative-"
            "franchit-le-cap-politique-0"
        ),
        ("france",),
        ("discriminations", "memoire"),
    ),
    Fact(
        "F159",
        "2013-07-08",
        "France",
        "Le rapport Bacqué-Mechmache",
        (
            "Un rapport remis le 8 juillet 2013 plaide pour le pouvoir d’agir et des tables de quartier, "
            "que la loi transformera en conseils citoyens."
        ),
        "Eko des quartiers",
        "http://www.ekodesquartiers.net/2017/12/12/au-conseil-citoyen-de-nimes-centre/",
        ("france",),
        ("discriminations",),
    ),
    Fact(
        "F160",
        "2014-02-21",
        "France",
        "La loi de programmation pour la ville",
        (
            "La loi du 21 février 2014 redéfinit les quartiers prioritaires et rend obligatoires les "
            "conseils citoyens."
        ),
        "Eko des quartiers",
        "http://www.ekodesquartiers.net/2015/11/02/nimes-des-conseils-citoyens-dans-les-quartiers/",
        ("france",),
        ("logement", "discriminations"),
    ),
    Fact(
        "F163",
        "2005-06-25/2005-06-26",
        "Petit-Bard, Montpellier",
        "« Le Petit-Bard résiste ! »",
        (
            "Le MIB et Justice pour le Petit-Bard organisent deux jours de débats, de repas, de concert "
            "et de films militants dans la cité."
        ),
        "Résistons ensemble",
        "http://www.resistons.lautre.net/spip.php?article175",
        ("france",),
        ("logement", "culture", "discriminations"),
    ),
    Fact(
        "F164",
        "2015-10-24/2015-10-25",
        "Petit-Bard, Montpellier",
        "Une agora des quartiers dix ans après 2005",
        (
            "Justice pour le Petit-Bard réunit conférences, films et débats sur les quartiers populaires,"
            " de 1983 à 2015."
        ),
        "France 3 Occitanie",
        (
            "https://france3-regions.francetvinfo.fr/occitanie/herault/montpellier-metropole/montpellie"
            "r/petit-bard/au-petit-bard-forum-se-propose-porter-parole-quartiers-837501.html"
        ),
        ("france",),
        ("discriminations", "culture"),
    ),
)
