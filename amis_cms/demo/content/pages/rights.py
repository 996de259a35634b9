"""What we do with people’s image and words, and how to have them removed."""

from amis_cms.demo.content.block import aside, heading, text
from amis_cms.demo.content.page import Page

WRITE = '<a href="/nous-ecrire/">écrivez-nous</a>'

RIGHTS = Page(
    slug="vos-droits",
    cover="mains-camera",
    title="Vos droits",
    summary=(
        "Vous êtes sur une image, on entend votre voix, on raconte votre vie ? Vous décidez. Voici ce que nous "
        "faisons, et comment le faire retirer."
    ),
    body=(
        text(
            "<b>En une phrase :</b> vous vous reconnaissez et vous ne voulez plus apparaître, vous le dites, nous "
            "retirons. Sans vous demander pourquoi.",
        ),
        heading("Comment nous le dire"),
        text(
            "<ul>"
            "<li>Sur la page du document, touchez « Je me reconnais, j’ai une question ».</li>"
            '<li>Ou remplissez le formulaire <a href="/nous-ecrire/">Nous écrire</a>. Un nom et une façon de '
            "vous joindre suffisent.</li>"
            "<li>Ou demandez à quelqu’un de l’association de le remplir pour vous, à table ou au téléphone.</li>"
            "</ul>",
            "Nous ne demandons ni papier d’identité, ni justification. Vous recevez un numéro, à imprimer ou à "
            "noter, pour suivre votre demande.",
        ),
        heading("Ce qui se passe ensuite"),
        text(
            "<ol>"
            "<li>Votre lettre arrive dans la pile des archivistes, avec le document concerné.</li>"
            "<li>Sans attendre, n’importe quel membre peut mettre le document à l’abri : plus personne ne le voit, sauf "
            "les archivistes.</li>"
            "<li>Une ou un archiviste fait le retrait. À cette minute, l’image, le film, le son, la légende et "
            "les mots cités quittent toutes les pages du site, la recherche et les listes.</li>"
            "<li>À leur place, on lit : « Ce document n’est plus montré ici. » Rien d’autre, sauf si vous voulez "
            "que l’on dise pourquoi.</li>"
            "</ol>",
            "Votre lettre ne ferme rien toute seule : il faut qu’une personne la lise. Nous vous répondons au "
            "plus tard dans le mois, comme la loi le demande.",
        ),
        aside(
            "Ce que nous ne pouvons pas effacer",
            "<b>Les moteurs de recherche</b> peuvent garder une trace quelques jours ; nous leur demandons de "
            "l’oublier, ils décident du délai. <b>Votre téléphone</b> peut garder une page déjà vue.",
            "<b>Les copies déjà faites</b>, une capture d’écran, un partage, une affiche imprimée, un DVD prêté, "
            "ne sont plus entre nos mains. Si vous savez où elles sont, dites-le-nous : nous écrirons avec vous.",
        ),
        heading("Ce que dit la loi"),
        text(
            "<ul>"
            "<li><b>Votre image et votre voix.</b> Chacun a droit au respect de sa vie privée (article 9 du Code "
            "civil). On ne montre pas une personne reconnaissable sans son accord, sauf exceptions, comme un "
            "moment public où personne n’est isolé de la foule.</li>"
            "<li><b>Vos données.</b> Une image où l’on vous reconnaît, votre voix, votre nom sont des données "
            "personnelles. Le règlement européen (RGPD) vous permet d’y accéder, de les faire corriger, effacer, "
            "limiter, et de vous opposer à leur usage (articles 15 à 21).</li>"
            "<li><b>Votre accord se reprend.</b> À tout moment, aussi simplement que vous l’avez donné (article "
            "7). Ce qui a été fait avant reste permis, mais s’arrête là.</li>"
            "<li><b>Vos mots.</b> Si vous êtes l’auteur ou l’autrice d’un texte, d’une photo ou d’un film, vous "
            "gardez vos droits. Une licence n’efface jamais le droit à l’image de celles et ceux que l’on "
            "voit.</li>"
            "</ul>",
        ),
        heading("Nos règles à nous"),
        text(
            "<ul>"
            "<li>Rien n’est public par défaut. Un document s’ouvre quand on sait pourquoi on a le droit de le "
            "montrer.</li>"
            "<li>Votre accord dit quoi (image, voix, nom, récit), où (site, projection, affiche…) et jusqu’à "
            "quand. À la fin, le document se ferme tout seul.</li>"
            "<li>Pour un enfant, un parent décide. À ses dix-huit ans, nous posons la question à nouveau, à lui "
            "ou à elle.</li>"
            "<li>Après un décès, nous écoutons la famille.</li>"
            "<li>Une réunion ou une fête publique peut être montrée après une décision écrite, prise à deux, que "
            "l’on revoit. Jamais pour un enfant en gros plan, un intérieur, une maladie ou une affaire de "
            "justice. Un seul refus l’emporte.</li>"
            "</ul>",
        ),
        heading("Et la bande d’origine ?"),
        text(
            "Retirer du site ne détruit pas la cassette ou le négatif. Si vous voulez aussi qu’on l’efface ou "
            "qu’on vous rende ce que vous avez prêté, dites-le : nous étudions la demande avec vous et nous "
            "répondons par écrit.",
        ),
        heading("Ce que nous gardons de vous"),
        text(
            "Du formulaire, nous gardons ce que vous tapez : un nom, un moyen de vous joindre, votre message. "
            "Nous ne notons pas l’adresse de votre connexion avec votre lettre. Le site ne mesure pas vos "
            "visites et ne charge rien depuis un autre site.",
            f"Une question, un désaccord ? D’abord, {WRITE}. Vous pouvez aussi vous plaindre à la CNIL, qui "
            f"protège les données personnelles en France.",
        ),
        (
            "sources",
            {
                "entries": [
                    {
                        "label": "Code civil, article 9",
                        "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006419288",
                        "note": "Respect de la vie privée.",
                    },
                    {
                        "label": "Règlement (UE) 2016/679, dit RGPD",
                        "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj?locale=fr",
                        "note": "Articles 7, 12 et 15 à 21.",
                    },
                    {
                        "label": "CNIL : adresser une plainte",
                        "url": "https://www.cnil.fr/fr/plaintes",
                        "note": "",
                    },
                ]
            },
        ),
    ),
)
