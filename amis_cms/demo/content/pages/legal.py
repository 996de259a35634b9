"""Who publishes the site; what only the association can say is left to fill in, and says so."""

from amis_cms.demo.content.block import aside, heading, text
from amis_cms.demo.content.page import Page

LEGAL = Page(
    slug="mentions-legales",
    title="Mentions légales",
    summary="Qui publie ce site, qui l’héberge, à qui appartiennent les images et les mots.",
    body=(
        aside(
            "Page à compléter",
            'Ce site est une démonstration : lisez <a href="/demonstration/">ce qui y est vrai, ce qui y est '
            "inventé</a>. Avant de l’ouvrir, l’association remplit les lignes marquées "
            "« à compléter ». La loi du 21 juin 2004 pour la confiance dans l’économie numérique les demande.",
        ),
        heading("Qui publie"),
        text(
            "A.M.I.S., Association Mémoire en Images et en Son, Nîmes.",
            "<ul><li>Siège et téléphone : à compléter.</li><li>Numéro de l’association (RNA) : à compléter.</li>"
            "<li>Directrice ou directeur de la publication : à compléter.</li></ul>",
        ),
        heading("Qui héberge"),
        text("Nom, adresse et téléphone de l’hébergeur : à compléter."),
        heading("À qui appartiennent les images et les mots"),
        text(
            "À celles et ceux qui les ont faits, et à l’association pour ce qu’elle produit. Chaque document "
            "porte sa mention et sa licence. Sans licence ouverte, demandez avant de réutiliser.",
            'Les gens que l’on voit gardent leur droit à l’image : lisez <a href="/vos-droits/">vos droits</a>.',
        ),
        heading("Données et témoins de connexion"),
        text(
            "En visite, ce site ne dépose aucun témoin publicitaire, ne mesure pas vos passages et ne charge "
            "rien depuis un autre site. Un témoin technique protège l’envoi des formulaires ; un autre garde la "
            "connexion des membres. L’hébergeur peut tenir un journal technique des connexions : durée à compléter.",
            "Les lettres reçues ne servent qu’à vous répondre. Durée de conservation : à compléter.",
        ),
        heading("Lettres d’imprimerie"),
        text(
            "Les caractères Bricolage Grotesque et Atkinson Hyperlegible Next sont publiés sous licence libre "
            "SIL Open Font. Ils sont servis par ce site lui-même."
        ),
    ),
)
