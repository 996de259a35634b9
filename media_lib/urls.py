"""Addresses of the archive: notices, files, letters."""

from django.urls import path, re_path

from media_lib.feeds import ArchiveFeed
from media_lib.views import archive, enquiries, serving

__all__ = ["urlpatterns"]

urlpatterns = [
    path("archives/", archive.archive_list, name="archive_list"),
    re_path(
        r"^archives/(?P<code>[A-Za-z]{4}-[A-Za-z]-[0-9]{4,})/\Z", archive.archive_item, name="archive_item"
    ),
    path("archives.atom", ArchiveFeed(), name="archive_feed"),
    path("fichiers/pistes/<uuid:uuid>.vtt", serving.text_track, name="text_track"),
    path("fichiers/<path:name>", serving.protected_file, name="protected_file"),
    path("media/<path:name>", serving.public_file, name="public_file"),
    path("nous-ecrire/", enquiries.write, name="enquiry"),
    path("nous-ecrire/recu/<str:token>/", enquiries.receipt, name="enquiry_receipt"),
]
