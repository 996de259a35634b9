"""What is true and what is invented in the demonstration."""

from amis_cms.demo.content.block import heading, text
from amis_cms.demo.content.page import Page

DEMONSTRATION = Page(
    slug="demonstration",
    title="Ce qui est vrai, ce qui est inventé",
    summary=(
        "Ce site est une démonstration. Les faits ont leurs sources ; les voix, les images et les rendez-vous "
        "à venir sont fabriqués."
    ),
    body=(
        heading("Ce qui est vrai"),
        text(
            "Les dates, les lieux, les chiffres et les luttes. Chaque fait vient d’une page publique, et le lien "
            "est juste à côté. Quand nos sources se contredisent, nous le disons ou nous nous taisons.",
            "« Qui sommes-nous ? » reprend les mots de l’association. Seules des fautes de frappe ont été "
            "corrigées.",
        ),
        heading("Ce qui est inventé"),
        text(
            "<ul>"
            "<li><b>Les récits.</b> Ce sont des voix de démonstration. Elles ne racontent la vie de personne.</li>"
            "<li><b>Les images, les films, les sons, les papiers.</b> Ils sont dessinés ou fabriqués par "
            "programme.</li>"
            "<li><b>Les campagnes et les rendez-vous à venir.</b> Personne ne les organise.</li>"
            "<li><b>Les fonds déposés et les accords.</b> Ils montrent comment l’archive protège les gens.</li>"
            "</ul>",
        ),
        heading("Vous connaissez la vraie histoire ?"),
        text('Tant mieux. <a href="/nous-ecrire/">Écrivez-nous</a> : elle prendra la place de celle-ci.'),
    ),
)
