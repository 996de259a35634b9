"""Every address of the site. Wagtail's document, image and API addresses are deliberately not mounted."""

from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls

from home.admin_reports import no_image_formats, site_history

urlpatterns = [
    # Before Wagtail's own, which ask nothing of whoever is inside.
    path("admin/reports/site-history/", site_history()),
    path("admin/reports/site-history/results/", site_history(results_only=True)),
    path("admin/images/chooser/<int:image_id>/select_format/", no_image_formats),
    path("admin/", include(wagtailadmin_urls)),
    path("", include("media_lib.urls")),
    path("", include("home.urls")),
    path("", include("quartiers.urls")),
    path("", include("luttes.urls")),
    path("", include(wagtail_urls)),
]

handler404 = "amis_cms.views.page_not_found"
handler500 = "amis_cms.views.server_error"
