"""The demonstration pictures: each one a print drawn by code, the same bytes every time."""

from functools import cache
from io import BytesIO

from amis_cms.demo.scenes import chemin_bas, clos_dorville, mas_de_mingue, objects, pissevin, posters, valdegour
from amis_cms.demo.scenes.scene import Scene

SCENES: dict[str, Scene] = {
    scene.slug: scene
    for family in (valdegour, pissevin, mas_de_mingue, chemin_bas, clos_dorville, objects, posters)
    for scene in family.SCENES
}


@cache
def render_scene(slug: str) -> bytes:
    """Return the picture as a JPEG."""
    out = BytesIO()
    SCENES[slug].draw().save(out, "JPEG", quality=85)
    return out.getvalue()


__all__ = ["SCENES", "Scene", "render_scene"]
