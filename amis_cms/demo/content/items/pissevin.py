"""Pictures of Pissevin."""

from amis_cms.demo.content.item import Decision, Item, drawn

HERE = ("pissevin",)

ITEMS: tuple[Item, ...] = (
    drawn(
        "pissevin-wagner",
        "Samedi à la galerie Wagner",
        "années 80",
        "Cinq boutiques, des auvents rayés, des courses et des nouvelles qui s’échangent.",
        (*HERE, "galerie-wagner"),
        ("culture", "memoire"),
    ),
    drawn(
        "pissevin-lecture-place",
        "Lire devant la médiathèque",
        "été 2025",
        "La porte est fermée, les rayons sont vides. Alors on apporte les livres et les chaises.",
        (*HERE, "place-debussy", "mediatheque-marc-bernard"),
        ("culture", "education"),
        carrier="numerique",
    ),
    drawn(
        "pissevin-jardin-ecureuils",
        "Planter un arbre, place Murillo",
        "février 2016",
        "Deux personnes à genoux, une fillette à l’arrosoir, et un écureuil déjà au travail.",
        (*HERE, "place-murillo"),
        ("environnement",),
        carrier="numerique",
    ),
    drawn(
        "pissevin-jardin-partage",
        "Mercredi au jardin partagé",
        "été 2019",
        "Entre l’école et les immeubles, on arrose, on sème, on porte la récolte.",
        (*HERE, "place-jean-calvin"),
        ("environnement", "education"),
        carrier="numerique",
    ),
    drawn(
        "pissevin-danse",
        "Répétition dehors",
        "depuis 2017",
        "Trois dansent, deux marquent le rythme, et le soleil fait le projecteur.",
        HERE,
        ("culture",),
        carrier="numerique",
    ),
    drawn(
        "pissevin-trambus",
        "En attendant le T2",
        "janvier 2020",
        "Une ligne nouvelle, un banc, trois générations qui attendent.",
        HERE,
        ("logement",),
        withdrawn=True,
        withdrawn_reason="Retiré à la demande d’une personne (démonstration).",
        carrier="numerique",
    ),
    drawn(
        "pissevin-pollux",
        "Les locataires du Pollux",
        "19 janvier 2022",
        "Des balcons fleuris, et une banderole blanche : « S’unir pour ne pas subir ».",
        (*HERE, "le-pollux"),
        ("logement",),
        consent_basis="decided",
        decision=Decision(
            "Manifestation publique ; la banderole est le sujet, personne n’est isolé.",
            "Recherche menée auprès du groupe, sans objection (démonstration).",
        ),
        carrier="numerique",
    ),
)
