"""Working on one's own machine: debug on, a throw-away key, mail written to a folder."""

from amis_cms.settings import base
from amis_cms.settings.base import *  # noqa: F403 - a settings module is the one place where Django expects this

DEBUG = True
SECRET_KEY = base.env("SECRET_KEY") or "only-for-this-machine-never-in-production"
ALLOWED_HOSTS = base.env("ALLOWED_HOSTS") or ["127.0.0.1", "localhost", "[::1]"]
DEMO_PASSWORD = base.DEMO_PASSWORD or "demo-amis"
# Files are served as they are on disk: no collectstatic while working.
STORAGES = base.STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
