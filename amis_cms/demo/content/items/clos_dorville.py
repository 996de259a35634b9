"""Pictures of the Clos d’Orville."""

from amis_cms.demo.content.item import Consent, Decision, Item, drawn

HERE = ("clos-dorville",)

ITEMS: tuple[Item, ...] = (
    drawn(
        "clos-dorville-linge",
        "Linge et pigeons",
        "vers 1985",
        "Deux fils, des draps, des pigeons, et deux femmes qui refont le monde assises.",
        HERE,
        ("memoire",),
    ),
    drawn(
        "clos-dorville-parc",
        "Dessiner le parc",
        "2021",
        "Un grand plan étalé dans l’herbe. Les enfants ajoutent des arbres, personne ne les arrête.",
        HERE,
        ("environnement", "logement"),
        carrier="numerique",
    ),
    drawn(
        "clos-dorville-couscous",
        "Le couscous partagé",
        "hiver 2002",
        "Une louche, de la vapeur, des assiettes tendues.",
        HERE,
        ("culture",),
        embargo_in=40,
        internal_note="La famille préfère attendre une date anniversaire (démonstration).",
    ),
    drawn(
        "clos-dorville-chaises",
        "Les chaises de cinq heures",
        "sans date",
        "À l’ombre du platane, un guéridon, des verres de thé, deux enfants qui écoutent.",
        HERE,
        ("memoire",),
        consent_basis="recorded",
        consents=(
            Consent("granted", name="Personne inventée, à gauche", covers=("image", "name"), until_in=365),
            Consent("granted", name="Famille inventée", given_by="family", means="written"),
        ),
    ),
    drawn(
        "clos-dorville-assemblee",
        "L’assemblée en cercle",
        "vers 2018",
        "Onze chaises en rond. Une femme parle, tout le monde a posé son téléphone.",
        HERE,
        ("logement", "discriminations"),
        consent_basis="decided",
        decision=Decision(
            "Assemblée ouverte à toutes et tous ; la parole y était publique.",
            "Image affichée un mois dans le local, avec un numéro à appeler (démonstration).",
        ),
        carrier="numerique",
    ),
)
