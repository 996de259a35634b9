"""The demonstration pictures: each one a print drawn by code, the same bytes every time."""

from io import BytesIO

from amis_cms.demo.scenes import (
    chemin_bas,
    clos_dorville,
    leaflets,
    mas_de_mingue,
    mas_de_mingue_stories,
    objects,
    pissevin,
    pissevin_outdoors,
    posters,
    valdegour,
    valdegour_evenings,
)
from amis_cms.demo.scenes.scene import Scene

SCENES: dict[str, Scene] = {
    scene.slug: scene
    for family in (
        valdegour,
        valdegour_evenings,
        pissevin,
        pissevin_outdoors,
        mas_de_mingue,
        mas_de_mingue_stories,
        chemin_bas,
        clos_dorville,
        objects,
        posters,
        leaflets,
    )
    for scene in family.SCENES
}


def render_scene(slug: str) -> bytes:
    """Return the picture as a JPEG."""
    out = BytesIO()
    SCENES[slug].draw().save(out, "JPEG", quality=85)
    return out.getvalue()


__all__ = ["SCENES", "Scene", "render_scene"]
