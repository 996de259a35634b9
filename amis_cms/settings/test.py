"""The settings of the test suite: fast hashing, files in a folder of their own, tasks recorded in the database."""

import atexit
import shutil
import tempfile
from pathlib import Path

from amis_cms.settings import base
from amis_cms.settings.base import *  # noqa: F403 - a settings module is the one place where Django expects this

DEBUG = False
SECRET_KEY = "only-for-tests"
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# A folder for this process alone: a withdrawal in one test must not delete what another is reading.
VAR_DIR = Path(tempfile.mkdtemp(prefix="amis-tests-"))
atexit.register(shutil.rmtree, VAR_DIR, ignore_errors=True)
DATABASES = {"default": base.DATABASES["default"] | {"NAME": base.DATABASES["default"]["NAME"]}}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, not memory: the browser tests read it from several threads, and full-text search needs real migrations.
    # Always the same one, so that --reuse-db finds it again.
    _KEPT = Path(tempfile.gettempdir()) / "amis-tests"
    _KEPT.mkdir(exist_ok=True)
    DATABASES["default"] |= {"NAME": _KEPT / "db.sqlite3", "TEST": {"NAME": _KEPT / "test.sqlite3"}}
STORAGES = base.STORAGES | {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": VAR_DIR / "private", "base_url": "/fichiers/"},
    },
    "public": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": VAR_DIR / "public", "base_url": "/media/"},
    },
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "renditions": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
}
DEMO_PASSWORD = "demo-amis"
