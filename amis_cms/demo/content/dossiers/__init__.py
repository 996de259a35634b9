"""The dossiers of the demonstration."""

from amis_cms.demo.content.dossier import Dossier
from amis_cms.demo.content.dossiers import demolir, eau, filmer, harkis, marche

DOSSIERS: dict[str, Dossier] = {
    subject.DOSSIER.slug: subject.DOSSIER for subject in (filmer, demolir, eau, marche, harkis)
}
