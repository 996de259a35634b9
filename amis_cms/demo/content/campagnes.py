"""The campaigns of the demonstration, all invented and marked so."""

from amis_cms.demo.content.block import download, pages, passage, sources, src, text
from amis_cms.demo.content.campagne import DEMONSTRATION_NOTICE, Call, Campagne, Update

WRITE = "/nous-ecrire/"

MEDIATHEQUE = Campagne(
    slug="une-table-une-lampe-des-livres",
    cover="affiche-mediatheque",
    lutte="rouvrir-la-mediatheque-marc-bernard",
    title="Une table, une lampe, des livres",
    summary=(
        "Campagne de démonstration. Trois choses suffisent pour commencer. Venez lire dehors avec nous, "
        "écrivez, racontez votre médiathèque."
    ),
    aim="Obtenir la date d’ouverture d’une médiathèque durable, et la participation du quartier à ses plans.",
    opens_in=-30,
    closes_in=60,
    themes=("culture", "education"),
    after_text="La campagne de démonstration est finie. Ce qu’elle a recueilli reste dans l’archive.",
    calls=(
        Call(
            "venir",
            "Venez lire dehors",
            "Apportez une chaise et un livre. On lit ensemble, à voix haute ou en silence, puis on échange "
            "les livres. Le goûter est collectif.",
            -10,
            21,
            "Nous avons lu dehors, et il a fait beau. Les photos arrivent dans l’archive.",
            "/agenda/lire-dehors/",
            "L’heure et le lieu",
        ),
        Call(
            "temoigner",
            "Racontez votre table",
            "Où vous asseyiez-vous ? Qui vous a conseillé un livre ? Trois lignes suffisent. Vous choisissez "
            "le nom que l’on affiche.",
            -30,
            60,
            "Merci. Les récits reçus sont en cours de relecture avec celles et ceux qui les ont écrits.",
            WRITE,
            "Raconter",
        ),
        Call(
            "ecrire",
            "Écrivez avec nous à la mairie",
            "Une lettre commune, courte et polie : quand, où, avec qui ? Vous pouvez la signer ou écrire la "
            "vôtre.",
            -30,
            -5,
            "La lettre de démonstration est partie. Nous publierons la réponse ici, quelle qu’elle soit.",
            WRITE,
            "Écrire",
        ),
    ),
    updates=(
        Update(-28, "C’est parti", "La première réunion a rempli deux tables et vidé trois théières."),
        Update(-12, "Quarante récits", "Quarante souvenirs de médiathèque sont arrivés (démonstration)."),
        Update(-4, "La lettre est partie", "Relue à voix haute, corrigée six fois, postée une seule."),
    ),
    body=(
        DEMONSTRATION_NOTICE,
        text(
            f"La médiathèque Marc-Bernard est fermée depuis le 6 juin 2023 ({src('F111')}). Une pétition a "
            f"demandé une solution de remplacement ({src('F114')}). Un lieu provisoire existe, et l’on y "
            f"projette des films ({src('F115')}).",
            "Nous demandons la suite. Pas un chef-d'œuvre : une table, une lampe, des livres, et quelqu’un "
            "qui les connaît. Le reste, le quartier sait le faire.",
            "<ul><li>Une date, écrite noir sur blanc.</li><li>Un lieu à moins de dix minutes à pied.</li>"
            "<li>Des habitantes et des habitants autour du plan.</li></ul>",
        ),
        passage("elle-ferme"),
        download("affiche-rouvrez-la-mediatheque", "L’affiche, à imprimer"),
        pages("À lire", "/quartiers/pissevin/la-table-du-fond/"),
        sources("F111", "F114", "F115"),
    ),
)

CLOS_DORVILLE = Campagne(
    slug="des-images-pour-le-clos-dorville",
    cover="clos-dorville-linge",
    lutte="rester-dans-son-quartier",
    title="Des images pour le Clos d’Orville",
    summary=(
        "Campagne de démonstration. Avant que le quartier change, retrouvons ses photos, ses cassettes, ses "
        "cahiers. Une seule image suffit pour commencer."
    ),
    aim="Réunir cent images du Clos d’Orville, prêtées, copiées, rendues.",
    opens_in=-14,
    closes_in=90,
    themes=("memoire", "logement"),
    after_text="La collecte de démonstration est finie. L’archive, elle, reste ouverte.",
    calls=(
        Call(
            "preter",
            "Prêtez-nous une image",
            "Une photo de classe, une noce, un balcon, un vélo rouge. Nous la copions devant vous, vous "
            "repartez avec.",
            -14,
            90,
            "La collecte est finie. Vous avez encore une image ? Écrivez-nous, nous avons toujours un scanner.",
            WRITE,
            "Prendre rendez-vous",
        ),
        Call(
            "venir",
            "Atelier : faire parler une photo",
            "Venez avec une image ou les mains vides. On regarde ensemble : qui, où, quand, et qui manque.",
            5,
            40,
            "L’atelier est passé. Ce qu’il a trouvé est dans l’archive, avec l’accord de chacune et chacun.",
            "/agenda/atelier-faire-parler-une-photo/",
            "L’heure et le lieu",
        ),
        Call(
            "partager",
            "Parlez-en à celles et ceux qui sont partis",
            "Beaucoup de familles vivent ailleurs. Envoyez-leur cette page : leurs albums sont ici chez eux.",
            -14,
            90,
            "Merci d’avoir fait passer le mot.",
        ),
    ),
    updates=(
        Update(-13, "Zéro image", "On commence de rien. C’est écrit dans le cahier, avec la date."),
        Update(-2, "Un vélo, peut-être", "Quelqu’un croit se souvenir d’un vélo rouge (démonstration)."),
    ),
    body=(
        DEMONSTRATION_NOTICE,
        text(
            f"Un projet urbain réunit le Chemin-Bas et le Clos d’Orville : un parc, des démolitions, des "
            f"reconstructions ({src('F083')}). Avant que les plans remplacent les souvenirs, gardons les "
            f"souvenirs.",
            "Nous avons peu de chose sur le Clos d’Orville. C’est un manque, et c’est le nôtre. Aidez-nous à "
            "le combler.",
        ),
        pages("À lire", "/quartiers/clos-dorville/le-velo-rouge/", "/vos-droits/"),
        sources("F083"),
    ),
)

TRAJETS = Campagne(
    slug="la-carte-de-nos-trajets",
    cover="affiche-poste",
    lutte="garder-nos-services-publics",
    title="La carte de nos trajets",
    summary=(
        "Campagne de démonstration. Combien de pas jusqu’à la poste, au médecin, au guichet ? Comptez-les "
        "une fois : nous dessinerons la carte."
    ),
    aim="Dessiner, à la main, la carte des trajets qu’un guichet fermé ajoute à nos journées.",
    opens_in=10,
    closes_in=70,
    themes=("discriminations", "memoire"),
    after_text="La carte de démonstration est dessinée. On peut la refaire chaque année.",
    calls=(
        Call(
            "temoigner",
            "Comptez vos pas",
            "Un trajet, un nombre de pas, une montée, un banc où l’on souffle. Écrivez-le comme vous le "
            "diriez.",
            10,
            70,
            "La carte est dessinée. Vous la trouverez dans l’archive, et sur un mur près de chez vous.",
            WRITE,
            "Donner un trajet",
        ),
        Call(
            "venir",
            "Marchons-la ensemble",
            "On part de la place Pythagore, on marche doucement, on note tout. Il y aura des chaises.",
            30,
            31,
            "Nous avons marché. Le carnet de route est en cours de copie.",
            "/agenda/marcher-la-carte/",
            "L’heure et le lieu",
        ),
    ),
    updates=(),
    body=(
        DEMONSTRATION_NOTICE,
        text(
            f"En avril 2015, environ 300 personnes défendent la poste de Valdegour ({src('F101')}). En 2022, "
            f"le bureau est de nouveau signalé comme menacé ({src('F102')}). Sur un tableau, un guichet de "
            f"moins tient dans une case. Sur la colline, il tient dans les jambes.",
            "Alors nous allons le mesurer. Pas en kilomètres : en pas, en marches, en minutes avec une "
            "poussette, en arrêts pour reprendre souffle.",
        ),
        pages("À lire", "/quartiers/valdegour/"),
        sources("F101", "F102"),
    ),
)

BOULES = Campagne(
    slug="cent-parties-cent-souvenirs",
    cover="mas-de-mingue-boule-dor",
    lutte="garder-la-boule-dor",
    title="Cent parties, cent souvenirs",
    summary=(
        "Campagne de démonstration, terminée. Pendant trois mois, chaque partie de boules s’est payée d’un "
        "souvenir."
    ),
    aim="Recueillir cent souvenirs de jeu au Mas de Mingue.",
    opens_in=-200,
    closes_in=-110,
    themes=("memoire", "culture"),
    after_text="La campagne de démonstration est finie : cent deux souvenirs, tous relus avec celles et ceux qui les ont donnés.",
    calls=(
        Call(
            "temoigner",
            "Un souvenir contre une partie",
            "Racontez une partie, une seule : celle que vous rejouez dans votre tête.",
            -200,
            -110,
            "C’est fini, et c’est gagné : cent deux souvenirs, dont sept sur la même mène (démonstration).",
            WRITE,
            "Raconter",
        ),
    ),
    updates=(
        Update(-199, "Première mène", "Le premier souvenir parle d’un cochonnet en buis."),
        Update(-150, "À mi-partie", "Cinquante souvenirs, et une dispute sur la mesure (démonstration)."),
        Update(-109, "Treize à douze", "La collecte se termine. Merci, tout le monde."),
    ),
    body=(
        DEMONSTRATION_NOTICE,
        text(
            f"La Boule d’Or joue depuis 1962 ({src('F031')}). Une association, c’est aussi ce dont on se "
            f"souvient : les surnoms, les tours, les silences avant de tirer.",
            "Cette campagne montre comment une page reste juste une fois l’appel fermé : le texte change, "
            "l’histoire reste.",
        ),
        pages("À lire", "/quartiers/mas-de-mingue/le-cochonnet-de-mon-grand-pere/"),
        sources("F031"),
    ),
)

CAMPAGNES: dict[str, Campagne] = {
    campagne.slug: campagne for campagne in (MEDIATHEQUE, CLOS_DORVILLE, TRAJETS, BOULES)
}
