"""An honest statement: what was tried, what was not, and whom to tell."""

from amis_cms.demo.content.block import aside, heading, text
from amis_cms.demo.content.page import Page

ACCESSIBILITY = Page(
    slug="accessibilite",
    title="Accessibilité",
    summary=(
        "Nous voulons que tout le monde puisse lire, regarder et écouter. Voici ce qui est fait, ce qui ne "
        "l’est pas encore, et à qui le dire."
    ),
    body=(
        aside(
            "Où nous en sommes",
            "Aucun audit complet n’a été fait par une personne extérieure. La conformité au référentiel français "
            "(RGAA) n’est donc pas établie, et nous ne l’affirmons pas.",
        ),
        heading("Ce que nous avons voulu"),
        text(
            "<ul>"
            "<li>Tout se lit et s’envoie au clavier, sans souris.</li>"
            "<li>Tout se lit sans JavaScript, en clair ou en sombre, et agrandi deux fois.</li>"
            "<li>Les lettres ont été dessinées pour la basse vision.</li>"
            "<li>Rien ne bouge et rien ne joue sans que vous l’ayez demandé.</li>"
            "<li>Les films de démonstration ont des sous-titres, et l’on peut les écouter seulement.</li>"
            "</ul>",
            "Des contrôles automatiques, selon les règles internationales WCAG 2.2, tournent à chaque "
            "changement. Ils trouvent une partie des défauts. Pas tous.",
        ),
        heading("Ce qui manque"),
        text(
            "<ul>"
            "<li>Des essais avec des personnes aveugles, malvoyantes, sourdes, ou qui lisent avec peine.</li>"
            "<li>L’audiodescription des films.</li>"
            "<li>La langue des signes française.</li>"
            "<li>Des sous-titres sur les vieilles bandes, à mesure qu’elles seront copiées.</li>"
            "<li>Le texte de certains papiers numérisés, qui restent des images.</li>"
            "</ul>",
        ),
        heading("Quelque chose vous bloque ?"),
        text(
            'Dites-le avec vos mots, sur <a href="/nous-ecrire/">Nous écrire</a>, en choisissant « Autre ». Nous '
            "corrigeons, ou nous vous donnons le contenu autrement : lu au téléphone, imprimé en grand, copié.",
            "Si nous ne répondons pas, vous pouvez saisir le Défenseur des droits, gratuitement.",
        ),
    ),
)
