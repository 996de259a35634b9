"""The récits of the demonstration, all in invented voices."""

from amis_cms.demo.content.recit import Recit
from amis_cms.demo.content.recits import est, pissevin, valdegour

RECITS: dict[str, Recit] = {
    recit.slug: recit for quartier in (valdegour, pissevin, est) for recit in quartier.RECITS
}
