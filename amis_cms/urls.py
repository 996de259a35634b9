"""Every address of the site. Wagtail's document, image and API addresses are deliberately not mounted."""

from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("", include("media_lib.urls")),
    path("", include("home.urls")),
    path("", include("quartiers.urls")),
    path("", include("luttes.urls")),
    path("", include(wagtail_urls)),
]

handler404 = "amis_cms.views.page_not_found"
handler500 = "amis_cms.views.server_error"
