"""The lutte pages of the demonstration."""

from amis_cms.demo.content.lutte import Lutte
from amis_cms.demo.content.luttes import decider, ecole, gard, habiter, mediatheque, services_publics

LUTTES: dict[str, Lutte] = {
    lutte.slug: lutte
    for subject in (mediatheque, habiter, services_publics, ecole, decider, gard)
    for lutte in subject.LUTTES
}
