"""Invented events, always in the days that follow the load."""

from amis_cms.demo.content.block import aside, pages, text
from amis_cms.demo.content.event import Event

INVENTED = aside(
    "Rendez-vous de démonstration",
    "Ce rendez-vous est inventé pour montrer l’agenda. Personne ne vous y attend : ne vous déplacez pas.",
)

TO_COME: tuple[Event, ...] = (
    Event(
        slug="une-minute-sans-bouger",
        cover="mains-camera",
        title="Projection-débat : une minute sans bouger",
        kind="projection",
        summary="Démonstration. Six films d’une minute, un drap tendu, du thé, et autant de temps pour en parler.",
        place="valdegour",
        themes=("culture", "memoire"),
        quartiers=("valdegour",),
        partners=("atelier-de-demonstration",),
        shown=("une-camera-a-valdegour", "jardins-de-pissevin", "lire-place-debussy"),
        starts_in=9,
        hour="19:00",
        minutes=150,
        body=(
            INVENTED,
            text(
                "Un plan fixe, une minute, un endroit qu’on connaît. On regarde, puis on se dit ce qu’on a vu. "
                "Les enfants sont les bienvenus, les chaises aussi."
            ),
            pages("D’où vient l’idée", "/quartiers/valdegour/la-camera-pesait-trois-kilos/"),
        ),
    ),
    Event(
        slug="lire-dehors",
        cover="affiche-mediatheque",
        title="Lire dehors",
        kind="rassemblement",
        summary="Démonstration. Une chaise, un livre, un goûter : une médiathèque à ciel ouvert pendant deux heures.",
        place="pissevin",
        themes=("culture", "education"),
        quartiers=("pissevin",),
        starts_in=14,
        hour="14:30",
        body=(
            INVENTED,
            text(
                "On lit, on échange, on écoute celles et ceux qui préfèrent écouter. En cas de pluie : demain."
            ),
            pages(
                "La campagne",
                "/luttes/rouvrir-la-mediatheque-marc-bernard/une-table-une-lampe-des-livres/",
            ),
        ),
    ),
    Event(
        slug="atelier-faire-parler-une-photo",
        cover="clos-dorville-linge",
        title="Atelier : faire parler une photo",
        kind="atelier",
        summary="Démonstration. Qui, où, quand, et qui manque ? On apprend à décrire une image sans la trahir.",
        place="clos-dorville",
        themes=("memoire", "education"),
        quartiers=("clos-dorville",),
        starts_in=20,
        hour="10:00",
        minutes=180,
        body=(
            INVENTED,
            text(
                "Apportez une photo, ou rien. Nous la copions, vous la gardez. Rien n’est publié sans l’accord "
                "des gens que l’on reconnaît."
            ),
            pages(
                "La campagne",
                "/luttes/rester-dans-son-quartier/des-images-pour-le-clos-dorville/",
                "/vos-droits/",
            ),
        ),
    ),
    Event(
        slug="marcher-la-carte",
        cover="valdegour-colline",
        title="Marcher la carte",
        kind="rassemblement",
        summary="Démonstration. Du quartier au guichet le plus proche : on marche, on compte, on dessine.",
        place="place-pythagore",
        themes=("discriminations",),
        quartiers=("valdegour",),
        starts_in=30,
        hour="09:30",
        body=(
            INVENTED,
            text(
                "On part ensemble, on s’arrête quand quelqu’un veut s’arrêter. Poussettes et cannes en tête."
            ),
            pages("La campagne", "/luttes/garder-nos-services-publics/la-carte-de-nos-trajets/"),
        ),
    ),
    Event(
        slug="chantier-des-etiquettes",
        cover="cassettes",
        title="Le chantier des étiquettes",
        kind="chantier",
        summary="Démonstration. Deux jours pour lire les étiquettes des cassettes, et se souvenir à plusieurs.",
        place="nimes",
        themes=("memoire", "education"),
        partners=("atelier-de-demonstration",),
        starts_in=45,
        hour="10:00",
        minutes=420,
        body=(
            INVENTED,
            text(
                "« Fête, été, face B » : que voulait dire l’étiquette ? On lit à voix haute, on discute, on note "
                "« vers 1990 » quand on n’est pas d’accord. Aucune compétence demandée, sauf de se souvenir."
            ),
        ),
    ),
    Event(
        slug="repas-de-quartier",
        cover="affiche-repas",
        title="Repas de quartier",
        kind="fete",
        summary="Démonstration. Une grande table dehors, un plat par famille, un film quand la nuit tombe.",
        place="chemin-bas-davignon",
        themes=("culture", "memoire"),
        quartiers=("chemin-bas-davignon",),
        starts_in=75,
        hour="18:30",
        minutes=240,
        body=(
            INVENTED,
            text("Apportez votre chaise de cuisine. La vraie, avec le coussin."),
            pages("Pourquoi la chaise", "/quartiers/chemin-bas-davignon/les-chaises-du-soir/"),
        ),
    ),
)
