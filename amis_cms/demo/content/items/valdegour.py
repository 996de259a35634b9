"""Pictures of Valdegour."""

from amis_cms.demo.content.item import Consent, Decision, Item, drawn

HERE = ("valdegour",)

ITEMS: tuple[Item, ...] = (
    drawn(
        "valdegour-colline",
        "La colline, un dimanche",
        "vers 1985",
        "Une nappe à carreaux, une canne, un ballon. Derrière, la garrigue et la tour Avogadro.",
        (*HERE, "tour-avogadro"),
        ("memoire", "environnement"),
    ),
    drawn(
        "valdegour-poste",
        "Devant la poste",
        "28 avril 2015",
        "Des habitantes et des habitants défendent les horaires de leur bureau. « Gardons notre poste. »",
        (*HERE, "poste-de-valdegour"),
        ("discriminations",),
        consent_basis="decided",
        decision=Decision(
            "Rassemblement public, annoncé par voie de presse ; personne n’est isolé du groupe.",
            "Image montrée pendant une permanence, sans objection (démonstration).",
        ),
        carrier="numerique",
    ),
    drawn(
        "valdegour-atelier-video",
        "Atelier vidéo, place Pythagore",
        "fin des années 80",
        "L’une filme, l’autre tend la perche, l’ancien raconte sous le platane.",
        (*HERE, "place-pythagore"),
        ("culture", "education", "memoire"),
        carrier="negatif",
    ),
    drawn(
        "valdegour-informatique",
        "L’informatique au rez-de-chaussée",
        "vers 2013",
        "Deux anciens apprennent l’ordinateur. La voisine passe la tête par la porte ouverte.",
        HERE,
        ("education", "discriminations"),
        access="on_request",
        consent_basis="recorded",
        consents=(Consent("asked", name="Personne inventée, table de gauche"),),
        carrier="numerique",
    ),
    drawn(
        "valdegour-facade",
        "Le film sur la façade",
        "août 2017",
        "Les voisines et les voisins, de dos sur leurs chaises, devant un portrait haut comme un immeuble.",
        (*HERE, "place-avogadro"),
        ("culture", "memoire"),
        carrier="numerique",
    ),
    drawn(
        "valdegour-concert",
        "Darbouka, oud et chant",
        "été 94",
        "Une petite scène sous des fanions. On entendrait presque l’oud.",
        HERE,
        ("culture",),
        consent_basis="recorded",
        consents=(Consent("granted", name="Musicien inventé", from_in=-400, until_in=-30),),
        internal_note="L’accord est arrivé à sa fin : redemander (démonstration).",
    ),
)
