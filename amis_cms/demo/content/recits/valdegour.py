"""Invented voices from Valdegour."""

from amis_cms.demo.content.recit import Recit, told

RECITS = (
    Recit(
        slug="le-dernier-ete-du-palier",
        cover="affiche-on-reste-ici",
        title="Le dernier été du palier",
        quartier="valdegour",
        narrator="Une voix de démonstration, Valdegour",
        when="de 2022 à 2024",
        place="tour-avogadro",
        themes=("logement", "memoire"),
        summary="Dix-neuf étages, quatre portes par palier, et une table qu’on sortait le soir.",
        body=told(
            "Les gens parlent toujours de la hauteur. Moi, ce que je garde, c’est le palier. Quatre "
            "portes, un carrelage jaune, une plante que personne n’avouait arroser et qui n’a jamais "
            "manqué d’eau.",
            "L’été, les appartements chauffaient. Alors on ouvrait. D’abord la porte, puis la fenêtre au "
            "bout du couloir, et le courant d’air montait comme un ascenseur. Quelqu’un sortait une "
            "chaise. Quelqu’un d’autre, une table pliante. À neuf heures, on était huit à manger de la "
            "pastèque en regardant la ville s’allumer. On avait la plus belle terrasse de Nîmes, et elle "
            "ne figurait sur aucun plan.",
            "Quand la lettre est arrivée, on l’a lue ensemble, sur cette table. On savait que ça "
            "viendrait. Savoir, ça ne prépare pas. Ma voisine a demandé : « Et la plante, elle va où ? » "
            "On a ri. Après, on n’a plus ri.",
            "Le relogement, ce sont des visites. On te montre un appartement, tu dis que la cuisine est "
            "petite, on te répond qu’elle est neuve. Tu demandes qui habite à côté, on ne sait pas. "
            "Personne n’a de case pour ça, dans les papiers : qui gardera ton double de clés.",
            "J’ai eu de la chance, je suis restée sur la colline. Trois rues plus bas. Ma voisine est "
            "partie de l’autre côté de la ville. On s’appelle le dimanche. Le soir du déménagement, j’ai "
            "photographié les quatre sonnettes. C’est une mauvaise photo, on voit mon pouce. Je ne "
            "l’échangerais contre rien.",
            "En février 2024, quand ils ont commencé à enlever les étages, mon petit-fils comptait à voix "
            "haute. « Mamie, ils sont à toi ! » J’ai regardé. Il y avait le ciel à la place de la cuisine. "
            "C’était très bleu. La plante est chez moi. Je l’arrose devant tout le monde, maintenant.",
        ),
    ),
    Recit(
        slug="la-camera-pesait-trois-kilos",
        cover="mains-camera",
        title="La caméra pesait trois kilos",
        quartier="valdegour",
        narrator="Une voix de démonstration, Valdegour",
        when="fin des années 80",
        place="valdegour",
        themes=("culture", "education", "memoire"),
        summary="Quinze ans, une caméra prêtée pour le mercredi, et soudain le droit de poser des questions.",
        body=told(
            "J’avais quinze ans et je n’aimais rien. Ma mère m’avait inscrit à l’atelier vidéo pour que "
            "j’arrête de tourner en rond dans le salon. J’y suis allé en traînant les pieds. On m’a mis "
            "une caméra sur l’épaule. Trois kilos. Je me suis redressé.",
            "Le premier exercice, c’était simple : filmer une minute, sans bouger, un endroit qu’on "
            "connaît. J’ai choisi le banc devant chez nous. J’y passais depuis toujours. Dans le viseur, "
            "je l’ai vu. Le bois poli par les manches. Les initiales. Une dame qui posait ses sacs, "
            "soufflait, disait bonjour à un chien, repartait. Une minute, c’est immense.",
            "Après, il a fallu poser des questions aux gens. Ça, c’était dur. Au collège, on répondait ; "
            "on ne demandait pas. Là, j’avais un micro, et les grands me regardaient en attendant que je "
            "parle. J’ai demandé à un voisin pourquoi il était venu vivre ici. Il a parlé vingt minutes. "
            "Je l’avais croisé dix ans sans savoir qu’il avait construit, de ses mains, trois des "
            "immeubles qu’on voyait derrière lui.",
            "Au montage, on était six autour de deux magnétoscopes. On se disputait pour une seconde. « Si "
            "tu coupes là, on dirait qu’il se plaint. » « Mais il se plaint ! » « Non, il raconte. » J’ai "
            "appris plus de français dans ces disputes que dans toute une année de cours.",
            "Le jour de la projection, on avait tendu un drap. Les gens ont applaudi quand ils se sont "
            "vus. Pas pour faire plaisir : parce que c’était eux. La télé, quand elle venait, elle "
            "repartait avec autre chose.",
            "Je n’ai pas fait carrière dans le cinéma. J’ai un camion et une bonne équipe. Mais quand je "
            "livre quelque part, je regarde toujours une minute sans bouger. C’est resté.",
        ),
    ),
)
