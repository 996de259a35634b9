"""Pictures of the Mas de Mingue."""

from amis_cms.demo.content.item import Consent, Item, drawn

HERE = ("mas-de-mingue",)

ITEMS: tuple[Item, ...] = (
    drawn(
        "mas-de-mingue-boule-dor",
        "La partie, à la Boule d’Or",
        "années 70",
        "Deux platanes, une boule en l’air, et un banc entier d’avis.",
        HERE,
        ("culture", "memoire"),
    ),
    drawn(
        "mas-de-mingue-vallat",
        "À vélo vers le vallat",
        "sans date",
        "Une enfant pédale, de dos. Sur la passerelle, on a le temps.",
        (*HERE, "vallat-de-riquet"),
        ("environnement",),
    ),
    drawn(
        "mas-de-mingue-college",
        "La récréation",
        "automne 2019",
        "La cour du collège Ada-Lovelace, un ballon, des panneaux solaires au-dessus des rires.",
        (*HERE, "college-ada-lovelace"),
        ("education",),
        access="pending",
        consent_basis="unknown",
        has_children=True,
        internal_note="Demander aux parents avant d’ouvrir (démonstration).",
        carrier="numerique",
    ),
    drawn(
        "mas-de-mingue-mur-dessine",
        "Le mur dessiné",
        "printemps 2003",
        "Cinq pinceaux, un soleil, des bonshommes plus grands que les immeubles.",
        HERE,
        ("culture", "education"),
        consent_basis="recorded",
        has_children=True,
        consents=(
            Consent("granted", name="Parent inventé A", given_by="parent", until_in=700, means="written"),
            Consent("granted", name="Parent inventé B", given_by="parent", until_in=900, means="written"),
        ),
    ),
    drawn(
        "mas-de-mingue-en-lumiere",
        "Une matinée d’associations",
        "4 avril 2024",
        "Trois tables, jardin, lecture, théâtre, et une banderole : « Mas en lumière ».",
        (*HERE, "centre-jean-paulhan"),
        ("culture",),
        carrier="numerique",
    ),
    drawn(
        "mas-de-mingue-totems",
        "Sept totems",
        "juin 2021",
        "Sept panneaux dans l’herbe, et des gens qui les lisent ensemble.",
        HERE,
        ("memoire", "logement"),
        carrier="numerique",
    ),
)
