"""Pictures of the Chemin-Bas d’Avignon."""

from amis_cms.demo.content.item import EVERYWHERE, Consent, Item, drawn

HERE = ("chemin-bas-davignon",)

ITEMS: tuple[Item, ...] = (
    drawn(
        "chemin-bas-table-dans-la-rue",
        "La table dans la rue",
        "juin 1992",
        "Une table si longue qu’elle traverse la rue. Les plats arrivent en courant.",
        HERE,
        ("culture", "memoire"),
    ),
    drawn(
        "chemin-bas-cours-du-soir",
        "Cours du soir",
        "années 80",
        "« Je lis, tu lis, nous lisons. » Les grands et les petits à la même table.",
        HERE,
        ("education",),
        consent_basis="recorded",
        consents=(
            Consent(
                "granted",
                person="temoin-de-demonstration-a",
                covers=("image", "story"),
                uses=("site", "screen", "print"),
                means="written",
            ),
            Consent("granted", name="Personne inventée, au tableau", uses=EVERYWHERE, means="filmed"),
        ),
    ),
    drawn(
        "chemin-bas-marche",
        "Jour de marché",
        "vers 1978",
        "Trois étals, des oranges, et quelqu’un qui prend le temps de choisir.",
        HERE,
        ("culture",),
    ),
    drawn(
        "chemin-bas-car-scolaire",
        "Le car de l’école Bruguier",
        "juin 2020",
        "Les cartables montent, les mains font signe.",
        (*HERE, "ecole-georges-bruguier"),
        ("education",),
        sensitive=True,
        content_notice="On voit des enfants, pendant une période éprouvante pour leur école.",
        has_children=True,
        consent_basis="recorded",
        consents=(Consent("granted", name="Parent inventé C", given_by="parent", means="written"),),
        carrier="numerique",
    ),
    drawn(
        "chemin-bas-match",
        "Le match",
        "milieu des années 90",
        "Une joueuse tire, le gardien lève les bras, deux adultes applaudissent trop tôt.",
        HERE,
        ("culture", "education"),
        access="members",
        consent_basis="unknown",
        has_children=True,
    ),
)
