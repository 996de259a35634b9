"""Serving the public: every missing or weak value stops the start with a sentence that names it."""

from django.core.exceptions import ImproperlyConfigured

from amis_cms.settings import base
from amis_cms.settings.base import *  # noqa: F403 - a settings module is the one place where Django expects this

DEBUG = False
SECRET_KEY = base.env("SECRET_KEY")
ALLOWED_HOSTS = base.env("ALLOWED_HOSTS")

if len(SECRET_KEY) < 50:
    raise ImproperlyConfigured(
        "SECRET_KEY manque ou est trop courte : il faut au moins 50 caractères au hasard."
    )
if not ALLOWED_HOSTS or "*" in ALLOWED_HOSTS:
    raise ImproperlyConfigured(
        "ALLOWED_HOSTS manque : écrivez le nom du site, par exemple « archives.example.org »."
    )
if not base.env("SITE_URL").startswith("https://"):
    raise ImproperlyConfigured("SITE_URL doit commencer par https://")

# An origin has no path: a final slash would refuse every form.
CSRF_TRUSTED_ORIGINS = [base.env("SITE_URL").rstrip("/")]
SECURE_SSL_REDIRECT = True
# What watches the site asks from this machine, past the proxy that speaks https.
SECURE_REDIRECT_EXEMPT = [r"^sante/$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 365 * 24 * 3600
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
