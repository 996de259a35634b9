"""The Clos d’Orville: a page that says how little is kept yet, and asks for more."""

from amis_cms.demo.content.block import (
    aside,
    chronology,
    entry,
    figure,
    heading,
    item,
    pages,
    sources,
    src,
    text,
)
from amis_cms.demo.content.quartier import KeyFact, Notable, Quartier

BODY = (
    text(
        "Un clos, c’est un jardin qu’on entoure pour le protéger. Le nom est beau. Qui se souvient de "
        "ce qu’il y avait là avant les immeubles ?",
        "Voisin du Chemin-Bas d’Avignon, le Clos d’Orville est souvent cité avec lui, rarement pour "
        "lui-même. Nous voulons changer cela.",
    ),
    heading("Ce que nous savons"),
    text(
        f"Depuis 2021, l’agence Tekhnê, avec In Situ et Setec, conduit le projet urbain du Chemin-Bas et "
        f"du Clos d’Orville : un parc de sept hectares, 468 logements démolis, 218 reconstruits "
        f"({src('F083')}). Dans tous les quartiers de Nîmes concernés, environ 800 familles devaient être "
        f"relogées entre 2018 et 2024 ({src('F085')}).",
    ),
    figure("7 hectares", "de parc annoncés entre le Chemin-Bas et le Clos d’Orville", "F083"),
    item("clos-dorville-parc", "Et si le plan se dessinait à genoux, dans l’herbe ?"),
    heading("Ce qui nous manque"),
    text(
        "Presque tout. Le nom de celles et ceux qui sont arrivés les premiers. La couleur des volets. "
        "Les fêtes, les noms des commerces, les surnoms des bâtiments. Le bruit de la cour d’école.",
        "Vous avez une photo, une cassette, un carnet de classe, un souvenir ? Une seule image suffit "
        "pour commencer. Nous la copions, nous vous la rendons, et vous décidez qui la voit.",
    ),
    aside(
        "Prêter sans perdre",
        "Vous restez propriétaire de ce que vous nous prêtez. Rien n’est montré sans votre accord, ni "
        "sans celui des gens que l’on reconnaît. "
        'Lisez <a href="/vos-droits/">vos droits</a>, ou <a href="/nous-ecrire/">écrivez-nous</a>.',
    ),
    pages(
        "À lire ensuite",
        "/luttes/rester-dans-son-quartier/",
        "/luttes/rester-dans-son-quartier/des-images-pour-le-clos-dorville/",
        "/quartiers/chemin-bas-davignon/",
    ),
    sources("F083", "F085"),
)

CHRONOLOGY = chronology(
    "Le Clos d’Orville, ce que les sources en disent",
    entry("F085", "de 2018 à 2024"),
    entry("F083", "depuis 2021"),
)

CLOS_DORVILLE = Quartier(
    slug="clos-dorville",
    title="Clos d’Orville",
    place="clos-dorville",
    spot="ochre",
    built="",
    summary=(
        "On le cite toujours avec son voisin, jamais pour lui-même. L’histoire du Clos d’Orville reste "
        "à écrire : commençons par la vôtre."
    ),
    cover="clos-dorville-linge",
    themes=("logement", "memoire"),
    people=(Notable("tekhne", "Conduit le projet urbain, avec In Situ et Setec, depuis 2021.", "F083"),),
    key_facts=(
        KeyFact("Projet urbain", "depuis 2021, avec le Chemin-Bas", "F083"),
        KeyFact("Parc annoncé", "7 hectares", "F083"),
    ),
    body=BODY,
    chronology=CHRONOLOGY,
)
