"""Invented voices from Pissevin."""

from amis_cms.demo.content.recit import Recit, told

RECITS = (
    Recit(
        slug="la-table-du-fond",
        cover="affiche-mediatheque",
        title="La table du fond",
        quartier="pissevin",
        narrator="Une voix de démonstration, Pissevin",
        when="de 2020 à 2023",
        place="mediatheque-marc-bernard",
        themes=("culture", "education"),
        summary="À la médiathèque, une table, trois enfants, et une mère qui s’est remise à lire.",
        body=told(
            "Il y avait une table au fond, près de la fenêtre. Ce n’était pas la mienne, mais à force, on "
            "me la laissait. Le mercredi à deux heures, j’y posais trois cartables.",
            "Chez nous, il y a une seule table, et elle sert à tout. Le grand y fait ses exercices "
            "pendant que la petite y mange, et quand le téléphone sonne, plus personne n’apprend rien. À "
            "la médiathèque, chacun avait sa chaise. Le silence y était comme une couverture : on se "
            "mettait dessous.",
            "Au début, je venais pour eux. J’attendais, le sac sur les genoux, comme chez le médecin. Un "
            "jour, une bibliothécaire m’a tendu un livre de cuisine. J’ai compris qu’elle avait compris. "
            "Elle ne m’a pas demandé si je savais lire. Elle a dit : « Les photos sont belles. » J’ai lu "
            "les photos. Puis les titres. Puis une recette en entier, avec le doigt. Le soir, j’ai fait "
            "la recette. Elle était ratée et j’étais fière.",
            "Après, il y a eu les dossiers sur l’ordinateur, les papiers de la caisse, les inscriptions. "
            "On ne m’y parlait jamais comme à un numéro. Ma fille y a appris à chercher. Mon fils y a "
            "appris à se taire, ce que je croyais impossible.",
            "En juin 2023, la porte s’est fermée. On nous a dit pourquoi, et je ne vais pas faire "
            "semblant que tout allait bien autour. Mais j’ai pensé à la table. On l’a sûrement mise "
            "quelque part, avec les chaises retournées dessus.",
            "Je ne demande pas la lune. Je demande une table, une lampe, quelqu’un qui connaît les livres, "
            "et une porte qu’on ouvre. Ma petite dernière va entrer au cours préparatoire. Elle a déjà "
            "choisi sa place : la chaise à côté de la fenêtre. Elle ne l’a jamais vue. C’est moi qui lui "
            "ai raconté.",
        ),
    ),
    Recit(
        slug="des-tomates-et-un-proces-verbal",
        cover="pissevin-jardin-partage",
        title="Des tomates et un procès-verbal",
        quartier="pissevin",
        narrator="Une voix de démonstration, Pissevin",
        when="vers 2019",
        place="pissevin",
        themes=("environnement", "culture"),
        summary="Un jardin au pied des immeubles, et l’art de se mettre d’accord sur l’heure d’arroser.",
        body=told(
            "J’ai grandi dans les champs, de l’autre côté de la mer. Quand je suis arrivé ici, on m’a "
            "donné le sixième étage. Pendant trente ans, j’ai cultivé du persil dans une cuvette.",
            "Le jour où l’on nous a prêté un bout de terre, j’ai pris une poignée et je l’ai sentie. Les "
            "jeunes se moquaient. Elle n’était pas fameuse, cette terre : des cailloux, du plâtre, un "
            "bouton de culotte. Je leur ai dit : « Donnez-moi deux hivers. »",
            "Un jardin partagé, ça ne commence pas par des graines. Ça commence par une réunion. Qui a la "
            "clé ? Qui arrose en août ? A-t-on le droit de cueillir chez le voisin s’il est en vacances ? "
            "On a tenu un cahier, avec un procès-verbal à chaque fois. J’étais contre. Je disais : « Dans "
            "mon village, on n’écrivait pas les tomates. » Une jeune femme m’a répondu : « Dans votre "
            "village, vous étiez cousins. » Elle avait raison. On a écrit.",
            "Le mercredi, les enfants venaient. Ils croyaient que les carottes poussaient en sachet. Je "
            "leur en ai fait arracher une. Le petit l’a regardée comme un trésor et l’a rapportée chez lui "
            "avec la terre et tout. Sa mère est descendue le lendemain. J’ai cru qu’elle venait se "
            "plaindre de la moquette. Elle voulait une parcelle.",
            "Aujourd’hui nous sommes neuf familles. On compte cinq façons de faire la soupe et autant "
            "d’opinions sur le purin d’ortie. Quand il pleut fort, on se téléphone, parce qu’on se "
            "souvient de 1988 et que l’eau, ici, on ne la regarde pas tomber sans y penser.",
            "Mes tomates sont les meilleures. C’est noté au procès-verbal de septembre. Deux voix contre.",
        ),
    ),
    Recit(
        slug="les-baskets-sur-le-carrelage",
        cover="pissevin-danse",
        title="Les baskets sur le carrelage",
        quartier="pissevin",
        narrator="Une voix de démonstration, Pissevin",
        when="depuis 2017",
        place="galerie-wagner",
        themes=("culture",),
        summary="Une vitrine qui sert de miroir, un poste à piles, et une fille qui ne voulait plus rentrer.",
        body=told(
            "On n’avait pas de salle. On avait une vitrine. Le soir, quand la boutique fermait, la vitre "
            "devenait noire, et dans le noir on se voyait en entier. C’était notre miroir. Le carrelage de "
            "la galerie glissait juste ce qu’il faut.",
            "La première fois, j’ai regardé. Il y avait deux garçons et une fille. La fille tournait sur "
            "une main. Je suis rentrée et j’ai essayé dans le couloir. J’ai cassé une lampe. Ma mère a dit "
            "un mot que je ne répéterai pas.",
            "La deuxième fois, la fille m’a dit : « Enlève ton manteau. » C’est tout. Pas « comment tu "
            "t’appelles », pas « d’où tu viens ». Enlève ton manteau. J’ai enlevé mon manteau et j’ai "
            "appris à tomber. On commence par là : apprendre à tomber sans se faire mal, et à se relever "
            "en musique.",
            "Les gens passaient avec leurs courses. Certains râlaient. Une dame, toujours la même, posait "
            "ses sacs et regardait jusqu’au bout. Un soir, elle a dit : « Moi, c’était le tango. » Elle a "
            "montré trois pas. On les a gardés. Ils sont dans notre chorégraphie, juste avant le final. "
            "Elle ne le sait peut-être pas.",
            "Maintenant il y a de vrais studios dans le quartier, avec un vrai miroir et des horaires. "
            "C’est mieux, je ne vais pas dire le contraire. J’y amène ma petite sœur. Elle s’échauffe bien "
            "droite, elle compte en anglais.",
            "Mais la galerie va disparaître, et j’ai voulu y retourner. J’ai posé mon manteau au même "
            "endroit. Je me suis regardée dans une vitrine vide. J’ai fait les trois pas de tango. Le "
            "carrelage glissait toujours.",
        ),
    ),
)
