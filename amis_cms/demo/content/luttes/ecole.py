"""School: one struggle lost, one won, one that goes on."""

from amis_cms.demo.content.block import aside, entry, figure, heading, item, pages, sources, src, text
from amis_cms.demo.content.lutte import Lutte, demand

LUTTES = (
    Lutte(
        slug="un-college-pour-le-mas-de-mingue",
        cover="mas-de-mingue-mur-dessine",
        title="Un collège pour le Mas de Mingue",
        demand="Un collège neuf, ici, pour nos enfants.",
        summary=(
            "Attendu une trentaine d’années, réclamé en réunion, ouvert à la rentrée 2019 : le collège "
            "Ada-Lovelace est là."
        ),
        quartiers=("mas-de-mingue",),
        other_places=("college-ada-lovelace",),
        themes=("education",),
        start="1989~",
        end="2019-09",
        state="gagnee",
        state_date="2019-09",
        state_fact="F106",
        groups=("comite-de-quartier-du-mas-de-mingue",),
        demands=(
            demand("Des précisions sur le collège annoncé", "demandee", "9 décembre 2011", "F047"),
            demand("Un collège neuf dans le quartier", "obtenue", "septembre 2019", "F106"),
        ),
        turns=(entry("F047", "9 décembre 2011"), entry("F106", "septembre 2019")),
        body=(
            text(
                f"Le 9 décembre 2011, des élus visitent le quartier. Le comité montre l’état des logements "
                f"et du gymnase, et demande où en est le collège annoncé ({src('F047')}).",
                f"Huit rentrées plus tard, il est là. Le collège Ada-Lovelace remplace Jules-Vallès, coûte "
                f"25 millions d’euros et produit plus d’énergie qu’il n’en consomme ({src('F106')}).",
            ),
            figure("30 ans", "d’attente, environ", "F106"),
            aside(
                "Gagner, ça s’archive aussi",
                "On garde les tracts des défaites et l’on oublie de garder ceux des victoires. Vous avez une "
                "invitation, un cahier, une photo du premier jour ? "
                '<a href="/nous-ecrire/">Prêtez-nous une copie.</a>',
            ),
            pages("À lire", "/quartiers/mas-de-mingue/le-car-de-sept-heures-dix/"),
            sources("F047", "F106"),
        ),
    ),
    Lutte(
        slug="sauver-le-college-diderot",
        cover="affiche-diderot",
        title="Sauver le collège Diderot",
        demand="Un collège qui marche ne se ferme pas.",
        summary=(
            "270 élèves, des parents et des enseignants debout : le collège de Valdegour a pourtant fermé. "
            "La question de l’école, elle, reste ouverte."
        ),
        quartiers=("valdegour",),
        other_places=("college-diderot", "college-jean-rostand"),
        themes=("education", "discriminations"),
        start="2017-02-21",
        end="2018",
        state="perdue",
        state_date="2017-11-27",
        state_fact="F105",
        remains=(
            "Des parents qui se connaissent, et une question que personne n’a refermée : une école "
            "mélangée, partout, pour tous les enfants."
        ),
        demands=(
            demand("Garder le collège ouvert après 2018", "refusee", "27 novembre 2017", "F105"),
            demand("Une vraie mixité au collège", "demandee", "9 novembre 2015", "F103"),
        ),
        turns=(
            entry("F103", "9 novembre 2015"),
            entry("F104", "21 février 2017"),
            entry("F105", "27 novembre 2017"),
        ),
        body=(
            text(
                f"En février 2017, on annonce que le collège Diderot fermera en 2018. Parents et enseignants "
                f"ne comprennent pas : 270 élèves, un établissement qu’ils jugent en bonne santé "
                f"({src('F104')}). En novembre, la nouvelle carte scolaire est connue, et d’autres parents, "
                f"à Jean-Rostand, bloquent à leur tour les portes ({src('F105')}).",
            ),
            item("la-poste-et-le-college", "Un film : la poste et le collège, même colline."),
            heading("Ce que la fermeture dit"),
            text(
                f"Deux ans plus tôt, à Pissevin, des parents avaient posé la même question : pourquoi nos "
                f"enfants n’ont-ils pas droit à un collège mélangé ? ({src('F103')}). Fermer n’y répond pas. "
                f"Écouter aurait été un début.",
            ),
            pages("À lire", "/dossiers/filmer-les-quartiers/", "/luttes/un-college-pour-le-mas-de-mingue/"),
            sources("F103", "F104", "F105"),
        ),
    ),
    Lutte(
        slug="apprendre-au-chemin-bas",
        cover="chemin-bas-cours-du-soir",
        title="Apprendre au Chemin-Bas",
        demand="Des moyens pour l’école et pour celles et ceux qui l’aident.",
        summary=(
            "Soutien scolaire, cours de français, école à protéger : au Chemin-Bas, on se bat pour "
            "apprendre depuis 1982."
        ),
        quartiers=("chemin-bas-davignon",),
        other_places=("ecole-georges-bruguier", "foyer-albert-camus"),
        themes=("education",),
        start="2019-06-25",
        groups=("union-citoyenne-des-deux-rives",),
        demands=(
            demand("Des aides publiques qui durent", "demandee", "25 juin 2019", "F039"),
            demand("Des contrats pour les personnes qui aident", "demandee", "25 juin 2019", "F039"),
        ),
        turns=(
            entry("F038", "1982"),
            entry("F039", "25 juin 2019"),
            entry("F058", "juin 2020"),
            entry("F059", "3 décembre 2020"),
        ),
        body=(
            text(
                f"Depuis 1982, l’Union citoyenne des deux rives fait réviser les petits et apprend le "
                f"français aux grands ({src('F038')}). Trente-sept ans plus tard, elle lance l’alerte : moins "
                f"d’aides, plus de contrats aidés ({src('F039')}).",
                f"À l’école Georges-Bruguier, 261 élèves, l’année 2020 se termine au vert, loin du quartier. "
                f"Un bus conduit chaque jour les enfants au mas Boulbon ({src('F058')}, {src('F059')}).",
                "Nous pensons aux enfants d’abord. C’est pourquoi vous ne verrez ici aucun visage d’élève.",
            ),
            pages("À lire", "/quartiers/chemin-bas-davignon/ecrire-son-nom/"),
            sources("F038", "F039", "F058", "F059"),
        ),
    ),
)
