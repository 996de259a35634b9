"""People, associations and institutions: only names that published facts give, and demonstration stand-ins."""

from amis_cms.demo.content.person import Person

STAND_INS: tuple[Person, ...] = (
    Person(
        "atelier-de-demonstration",
        "Atelier de démonstration",
        "collectif",
        description="Nom de démonstration : les images, les films et les sons sont fabriqués par programme.",
    ),
    Person(
        "voix-de-demonstration",
        "Une voix de démonstration",
        "collectif",
        description="Nom de démonstration : cette voix est inventée et ne désigne personne.",
    ),
    Person(
        "temoin-de-demonstration-a",
        "Témoin de démonstration A",
        "personne",
        is_public=False,
        description="Personne inventée, pour montrer un nom gardé privé.",
    ),
    Person(
        "temoin-de-demonstration-b",
        "Témoin de démonstration B",
        "personne",
        is_public=False,
        description="Personne inventée, pour montrer un accord donné puis repris.",
    ),
)

NAMED: tuple[Person, ...] = (
    Person(
        "madani-marzuk",
        "Madani Marzuk",
        "personne",
        other_names=("Madani Merzouk", "Madani Mazurk"),
        description="Réalisateur. Il filme Valdegour depuis 1986 et crée A.M.I.S. en 2006.",
        facts=("F006", "F009", "F010"),
    ),
    Person(
        "tarek-kawtari",
        "Tarek Kawtari",
        "personne",
        other_names=("Tarik Kawtari",),
        description="Coauteur de « S’hab la ZUP », l’un des fondateurs du MIB.",
        facts=("F010", "F152"),
    ),
    Person(
        "bernard-auzon-cape",
        "Bernard Auzon-Cape",
        "personne",
        description="Élu et militant, longtemps président de la CNL du Gard.",
        facts=("F032", "F033"),
    ),
    Person(
        "xavier-arsene-henry",
        "Xavier Arsène-Henry",
        "personne",
        description="Architecte-urbaniste, auteur du plan de la ZUP.",
        facts=("F017",),
    ),
    Person(
        "alain-marguerit",
        "Alain Marguerit",
        "personne",
        description="Paysagiste, retenu en 2016 pour recomposer Pissevin et Valdegour.",
        facts=("F072",),
    ),
    Person(
        "gilles-nivet",
        "Gilles Nivet",
        "personne",
        description="Coauteur du documentaire « Fenêtres sur ZUP ».",
        facts=("F122", "F123"),
    ),
    Person(
        "kinou-lefevre",
        "Kinou Lefèvre",
        "personne",
        description="A filmé et signé « Fenêtres sur ZUP » avec Gilles Nivet.",
        facts=("F122", "F123"),
    ),
    Person(
        "herve-collignon",
        "Hervé Collignon",
        "personne",
        description="Photographe ; ses clichés montrent la naissance de la ZUP.",
        facts=("F127", "F115"),
    ),
    Person(
        "gilles-esparbet",
        "Gilles Esparbet",
        "personne",
        description="Illustrateur ; il a dessiné des souvenirs du Mas de Mingue.",
        facts=("F107",),
    ),
    Person(
        "tom-charbit",
        "Tom Charbit",
        "personne",
        description="Auteur d’une étude sur le camp de Saint-Maurice-l’Ardoise.",
        facts=("F137",),
    ),
)

GROUPS: tuple[Person, ...] = (
    Person(
        "amis",
        "A.M.I.S.",
        "association",
        other_names=("Association Mémoire en Images et en Son", "Association Mémoire en Images et en Sons"),
        description="Notre association, née en 2006.",
        facts=("F001", "F009"),
    ),
    Person("espoir", "Espoir", "association", description="Débats, festivals, vidéo.", facts=("F007",)),
    Person(
        "espace-creation-video",
        "Espace Création Vidéo",
        "association",
        description="La structure vidéo de Valdegour, née en 1994.",
        facts=("F008",),
    ),
    Person("emancip-actions", "Emancip’Actions", "association", facts=("F131", "F132")),
    Person(
        "comite-de-quartier-de-valdegour",
        "Comité de quartier de Valdegour",
        "collectif",
        description="Né en 1965.",
        facts=("F032",),
    ),
    Person("colorite-bonheur", "Colorité bonheur", "collectif", facts=("F125",)),
    Person(
        "les-mille-couleurs",
        "Les Mille Couleurs",
        "association",
        description="Née à Pissevin en 1995, centre social associatif depuis 2019.",
        facts=("F042", "F043"),
    ),
    Person("stand-hop", "Stand’Hop", "association", description="Danse à Pissevin.", facts=("F128", "F129")),
    Person(
        "paseo", "Paseo", "association", description="Le jardin de la place Jean-Calvin.", facts=("F118",)
    ),
    Person("pas-sans-nous-nimes", "Pas Sans Nous-Nîmes", "collectif", facts=("F052",)),
    Person("ac-le-feu", "AC Le Feu", "collectif", other_names=("ACLEFEU",), facts=("F051", "F156")),
    Person(
        "la-boule-dor",
        "La Boule d’Or",
        "association",
        description="Cercle bouliste fondé en 1962 au Mas de Mingue.",
        facts=("F031", "F079"),
    ),
    Person(
        "comite-de-quartier-du-mas-de-mingue",
        "Comité de quartier du Mas de Mingue",
        "collectif",
        facts=("F047", "F048"),
    ),
    Person(
        "union-citoyenne-des-deux-rives",
        "Union citoyenne des deux rives",
        "association",
        description="Soutien scolaire et cours de français au Chemin-Bas depuis 1982.",
        facts=("F038", "F039"),
    ),
    Person(
        "dal-nimes", "DAL Nîmes", "association", other_names=("Droit au logement",), facts=("F093", "F095")
    ),
    Person("collectif-postal-nimois", "Collectif postal nîmois", "collectif", facts=("F102",)),
    Person("da-storm", "Da Storm", "association", facts=("F130",)),
    Person(
        "dailleurs-nous-sommes-dici",
        "D’ailleurs nous sommes d’ici (collectif gardois)",
        "collectif",
        facts=("F133",),
    ),
    Person("mib", "Mouvement de l’immigration et des banlieues", "association", ("MIB",), facts=("F152",)),
    Person("justice-pour-le-petit-bard", "Justice pour le Petit-Bard", "association", facts=("F155", "F163")),
    Person("im-media", "Agence IM’média", "association", facts=("F148",)),
)

INSTITUTIONS: tuple[Person, ...] = (
    Person("ville-de-nimes", "Ville de Nîmes", "institution", facts=("F111", "F113")),
    Person("habitat-du-gard", "Habitat du Gard", "institution", facts=("F070",)),
    Person("grand-delta-habitat", "Grand Delta Habitat", "institution", facts=("F094",)),
    Person("la-poste", "La Poste", "institution", facts=("F101",)),
    Person("anru", "Agence nationale pour la rénovation urbaine", "institution", ("ANRU",), facts=("F071",)),
    Person("tekhne", "Tekhnê", "institution", description="Agence d’architecture.", facts=("F083",)),
)

PEOPLE: dict[str, Person] = {person.slug: person for person in STAND_INS + NAMED + GROUPS + INSTITUTIONS}
