"""Invented voices from the east of the town: Mas de Mingue, Chemin-Bas d’Avignon, Clos d’Orville."""

from amis_cms.demo.content.recit import Recit, told

RECITS = (
    Recit(
        slug="le-cochonnet-de-mon-grand-pere",
        cover="mas-de-mingue-boule-dor",
        title="Le cochonnet de mon grand-père",
        quartier="mas-de-mingue",
        narrator="Une voix de démonstration, Mas de Mingue",
        when="années 1970",
        place="mas-de-mingue",
        themes=("memoire", "culture"),
        summary="Deux hommes que la guerre avait séparés jouent aux boules sans se parler, puis en se parlant.",
        body=told(
            "Dans la poche de mon grand-père, il y avait toujours un cochonnet. Un petit bout de buis, "
            "presque noir à force d’être tenu. Il l’avait apporté d’Algérie, au fond d’une valise où il "
            "n’y avait pas grand-chose d’autre.",
            "Quand ils sont arrivés au quartier, il n’y avait pas encore de trottoirs. Les immeubles "
            "sentaient le ciment frais, ma grand-mère lavait le sol deux fois par jour et la poussière "
            "revenait deux fois par jour. Le dimanche, les hommes traçaient un carré dans la terre et "
            "jouaient aux boules. C’était la première chose à eux.",
            "Il y avait là un voisin qu’il ne saluait pas. Ils venaient du même pays et n’avaient pas "
            "porté la même histoire. Pendant des mois, ils ont joué face à face sans un mot. On mesurait, "
            "on ramassait, on recommençait. Ma grand-mère disait : « Ils se disputent avec les boules. »",
            "Un jour, mon grand-père a oublié son cochonnet. Le voisin a sorti le sien de sa poche. Du "
            "buis, presque noir. Ils se sont regardés. Ils avaient acheté le même, au même marché, la "
            "même année peut-être. Mon grand-père a dit : « Tu pointes ou tu tires ? » C’est la première "
            "phrase qu’ils ont échangée.",
            "Je ne vous dirai pas qu’ils sont devenus frères. Ils ont parlé, par morceaux, entre deux "
            "parties. Il y a des choses qu’ils n’ont jamais dites. Mais quand le voisin est tombé malade, "
            "mon grand-père est monté chaque soir lui raconter la partie, coup par coup. Il trichait un "
            "peu, pour lui faire plaisir.",
            "Les deux cochonnets sont chez moi. Je ne sais plus lequel est à qui. C’est très bien comme ça.",
        ),
    ),
    Recit(
        slug="le-car-de-sept-heures-dix",
        cover="mas-de-mingue-totems",
        title="Le car de sept heures dix",
        quartier="mas-de-mingue",
        narrator="Une voix de démonstration, Mas de Mingue",
        when="de 2009 à 2019",
        place="college-ada-lovelace",
        themes=("education",),
        summary="Dix ans à promettre un collège à ses enfants, et un matin de rentrée où il est là.",
        body=told(
            "Quand mon aîné est entré en sixième, on nous a montré une affiche. Un collège neuf, avec des "
            "arbres dessinés et des élèves qui souriaient. J’ai dit à mon fils : "
            "« Tu iras là. » Il a fait toute sa scolarité dans l’ancien.",
            "Quand ma deuxième est entrée en sixième, l’affiche avait un peu jauni. J’ai dit : « Toi, "
            "peut-être. » J’allais aux réunions, après le travail, avec mon manteau. On posait nos "
            "questions. On nous répondait avec des dates. J’avais un cahier où je les écrivais, les unes "
            "sous les autres. Ça faisait comme une échelle.",
            "On me demande pourquoi je continuais. Parce que dans ces réunions, j’ai connu tout le monde. "
            "Avant, je disais bonjour à trois personnes. Après, à trente. On se gardait les enfants, on "
            "comparait les bulletins, on préparait des crêpes pour la fête de fin d’année. Sans le "
            "vouloir, on avait fondé quelque chose.",
            "Mon troisième est entré en sixième en septembre 2019. Ce matin-là, il y avait un bâtiment au "
            "bout de la rue. Un vrai. Avec des vitres. Il a mis sa chemise et il a marché devant moi, pour "
            "que ses copains ne voient pas que je l’accompagnais. Je suis restée au portail. Les autres "
            "mères aussi. On était là comme des bêtas, à regarder un mur en souriant.",
            "L’aîné est venu le voir, à vingt et un ans passés. Il a fait le tour. Il a dit : « C’est beau. » "
            "Puis : « C’est long, maman. » Je lui ai montré le cahier. Il l’a pris en photo, page après "
            "page. Il m’a dit que c’était ça qu’il fallait mettre dans les archives. Alors voilà.",
        ),
    ),
    Recit(
        slug="ecrire-son-nom",
        cover="chemin-bas-cours-du-soir",
        title="Écrire son nom",
        quartier="chemin-bas-davignon",
        narrator="Une voix de démonstration, Chemin-Bas d’Avignon",
        when="années 1980",
        place="chemin-bas-davignon",
        themes=("education", "memoire"),
        summary="Le mardi soir, une classe de femmes, un tableau noir, et la première lettre du prénom.",
        body=told(
            "Le mardi soir, je disais à mon mari que j’allais chez ma sœur. C’était presque vrai : ma sœur "
            "y était aussi. On était onze femmes autour de petites tables d’école, les genoux qui "
            "touchaient le bois.",
            "La première leçon, c’était le prénom. La dame a écrit le mien au tableau, en grand. Je l’avais "
            "entendu toute ma vie, je ne l’avais jamais vu. J’ai trouvé qu’il était long. J’ai trouvé qu’il "
            "était beau. Je l’ai recopié trente fois, et la trentième, il tenait debout.",
            "Avant, je signais avec une croix. Une croix, ce n’est personne. À la poste, le guichetier "
            "tournait le papier vers lui et montrait du doigt. Le mois d’après, j’ai pris le stylo et j’ai "
            "écrit. Ça m’a pris du temps. Derrière moi, la file s’est tue. Il a dit : « Très bien, "
            "madame. » J’ai gardé le reçu.",
            "On apprenait avec ce qu’on avait : les étiquettes, les bons de livraison, les mots de la "
            "maîtresse dans le cahier des enfants. On riait beaucoup. Une voisine lisait « sortie de "
            "secours » avec une voix de tragédie. Une autre pleurait parfois, et on ne demandait pas "
            "pourquoi, on lui poussait le thé.",
            "Un soir, j’ai lu à ma fille son histoire du coucher. Elle avait six ans, elle lisait mieux que "
            "moi, elle le savait. Elle n’a rien dit. Quand je me trompais, elle tournait la page un peu "
            "plus lentement, pour me laisser finir. C’est elle, ma maîtresse.",
            "Elle enseigne aujourd’hui. Quand ses élèves disent que c’est dur, elle leur parle d’une dame "
            "qui a écrit trente fois son prénom. Elle ne leur dit pas que c’est sa mère. Moi, je vous le "
            "dis.",
        ),
    ),
    Recit(
        slug="les-chaises-du-soir",
        cover="clos-dorville-chaises",
        title="Les chaises du soir",
        quartier="chemin-bas-davignon",
        narrator="Une voix de démonstration, Chemin-Bas d’Avignon",
        when="vers 2010",
        place="felix-eboue",
        themes=("logement", "memoire"),
        summary="On a refait les immeubles. Il a fallu refaire aussi l’endroit où l’on pose les chaises.",
        body=told(
            "Chez nous, l’assemblée se tenait dehors, entre les deux entrées, là où le mur garde la "
            "chaleur. On descendait sa chaise. Pas un pliant : une vraie chaise de cuisine, avec le "
            "coussin. Si quelqu’un manquait deux soirs, on montait voir.",
            "Il n’y avait pas d’ordre du jour et tout y passait. Le prix des tomates, les notes des "
            "petits, l’ascenseur, un mariage, l’ascenseur encore. Les enfants jouaient autour. Ils "
            "savaient que dix paires d’yeux les gardaient, et dix bouches prêtes à crier leur prénom.",
            "Quand on a su que l’immeuble serait démoli, on en a parlé là, forcément. Certaines étaient "
            "contentes : les murs étaient fatigués, et nous aussi. D’autres ne pouvaient pas l’entendre. "
            "Moi, j’étais les deux, selon l’heure.",
            "J’ai eu un logement tout neuf, pas loin. Une salle de bains claire, une porte qui ferme. Je le "
            "dis parce que c’est vrai et que je n’aime pas l’ingratitude. Le premier soir, j’ai pris ma "
            "chaise et je suis descendue. Il n’y avait pas de place. Je veux dire : l’architecte n’avait "
            "pas prévu d’endroit où poser une chaise. De l’herbe avec une barrière, une allée pour les "
            "voitures, et rien entre les deux.",
            "Je l’ai posée dans l’allée. Une voiture a attendu. Le conducteur m’a regardée, il a reculé, il "
            "s’est garé plus loin. Le lendemain, on était deux. La semaine d’après, six. Au printemps, "
            "quelqu’un a mis deux pots de fleurs, et les voitures ont pris l’habitude de passer ailleurs.",
            "On m’a demandé ce que je voulais pour le quartier. J’ai répondu : un mur qui garde la chaleur "
            "et de quoi poser douze chaises. Ils ont noté. Je ne sais pas s’ils ont compris que c’était "
            "sérieux.",
        ),
    ),
    Recit(
        slug="le-velo-rouge",
        cover="clos-dorville-parc",
        title="Le vélo rouge",
        quartier="clos-dorville",
        narrator="Une voix de démonstration, Clos d’Orville",
        when="vers 1985",
        place="clos-dorville",
        themes=("memoire", "culture"),
        summary="Un seul vélo pour onze enfants, un règlement écrit à la craie, et une leçon de partage.",
        body=told(
            "Il y avait un vélo. Un seul, rouge, sans frein à l’avant, pour les onze enfants de notre "
            "entrée. Il avait appartenu au grand frère de quelqu’un, et puis au frère suivant, et un jour "
            "il n’avait plus appartenu à personne, c’est-à-dire à nous.",
            "On avait écrit le règlement à la craie, sur le mur du local : un tour chacun, deux si c’est "
            "ton anniversaire, aucun si tu as pleuré pour l’avoir. La pluie effaçait, on réécrivait. "
            "Chaque fois, la loi changeait un peu. Les petits réclamaient, les grands négociaient. Je crois "
            "que j’ai appris la politique là.",
            "Le tour, c’était le grand tour : le parking, la bosse, la haie, le retour par les fenêtres des "
            "cuisines. En passant, on sentait ce que chacune préparait. On rentrait en annonçant le menu "
            "de tout l’immeuble. Les mères faisaient semblant de se fâcher et comparaient les recettes.",
            "Un après-midi, le vélo a disparu. On a pensé à un vol. On a mené l’enquête, très sérieux, avec "
            "un carnet. On l’a retrouvé chez un monsieur du rez-de-chaussée, un homme qui ne parlait "
            "presque pas. Il l’avait démonté sur du papier journal. Il avait graissé la chaîne, redressé "
            "la roue, et posé un frein à l’avant.",
            "Il nous l’a rendu sans un mot. Il avait ajouté une sonnette. Nous, on ne savait pas quoi dire, "
            "alors on lui a fait une place dans le règlement, à la craie : un tour chacun, et un tour pour "
            "le monsieur. Il est sorti. Il l’a fait, son tour, tout droit, très digne, en sonnant à la "
            "bosse.",
            "Je n’ai aucune photo de ce vélo. Si quelqu’un en a une, il est sur toutes, forcément, dans un "
            "coin. Il est rouge. Cherchez bien.",
        ),
    ),
)
