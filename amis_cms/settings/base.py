"""What every environment shares. Every variable an operator may set is declared in the block below."""

from pathlib import Path

import environ

BASE_DIR = Path(__file__).resolve().parent.parent.parent

env = environ.FileAwareEnv(
    DATABASE_URL=(str, ""),
    VAR_DIR=(Path, BASE_DIR / "var"),
    SITE_URL=(str, "http://127.0.0.1:8000"),
    CONTACT_EMAIL=(str, ""),
    EMAIL_URL=(str, ""),
    DEMO_PASSWORD=(str, ""),
    MAX_UPLOAD_MB=(int, 2048),
    ALLOWED_HOSTS=(list, []),
    SECRET_KEY=(str, ""),
)
environ.Env.read_env(BASE_DIR / ".env")

VAR_DIR: Path = env("VAR_DIR")

INSTALLED_APPS = [
    "amis_cms",
    "luttes",
    "quartiers",
    "home",
    "media_lib",
    "wagtail_footnotes",
    "wagtailmedia",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
    "django.contrib.postgres",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "amis_cms.middleware.ContentSecurityPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "amis_cms.middleware.FreshAnswersMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "home.middleware.PublicationRefusedMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "amis_cms.urls"
WSGI_APPLICATION = "amis_cms.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
            ],
            "builtins": ["media_lib.templatetags.archive"],
        },
    }
]

# --- Database: SQLite unless DATABASE_URL says PostgreSQL -------------------------------------------------------------
_sqlite = f"sqlite:///{VAR_DIR / 'db.sqlite3'}"
DATABASES = {"default": environ.Env.db_url_config(env("DATABASE_URL") or _sqlite)}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # WAL lets readers go on while one writes; IMMEDIATE takes the write lock at once instead of failing half-way.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
    }
else:
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

CACHES = {
    # Shared by every process: a per-process cache would outlive a withdrawal made in another process.
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "amis_cache",
        # More than Django's 300: past it, rows are thrown away at random, and letters are counted anew.
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    },
    "renditions": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
}

# --- Files: private by default ----------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
MEDIA_URL = "/media/"
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {
            "location": VAR_DIR / "private",
            "base_url": "/fichiers/",
            "file_permissions_mode": 0o640,
        },
    },
    "public": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": VAR_DIR / "public", "base_url": MEDIA_URL, "file_permissions_mode": 0o644},
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
MAX_UPLOAD_BYTES = env("MAX_UPLOAD_MB") * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

# --- Tasks: media work waits for a worker, everything else (cache purges, search index) happens at once ---------------
TASKS = {
    "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"},
    "media": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["media", "mail"]},
}

# --- Language ---------------------------------------------------------------------------------------------------------
LANGUAGE_CODE = "fr"
TIME_ZONE = "Europe/Paris"
USE_TZ = True
USE_I18N = True
WAGTAIL_I18N_ENABLED = False
WAGTAILADMIN_PERMITTED_LANGUAGES = [("fr", "Français")]
WAGTAIL_CONTENT_LANGUAGES = [("fr", "Français")]

# --- Wagtail ----------------------------------------------------------------------------------------------------------
WAGTAIL_SITE_NAME = "A.M.I.S."
WAGTAILADMIN_BASE_URL = env("SITE_URL").rstrip("/")
WAGTAILIMAGES_IMAGE_MODEL = "media_lib.Photo"
WAGTAILDOCS_DOCUMENT_MODEL = "media_lib.ArchiveDocument"
WAGTAILMEDIA = {"MEDIA_MODEL": "media_lib.Media"}
WAGTAILIMAGES_RENDITION_STORAGE = "default"
WAGTAILIMAGES_FORMAT_CONVERSIONS = {"webp": "webp", "avif": "avif", "heic": "jpeg"}
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp", "heic", "tif", "tiff"]
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_WORKFLOW_ENABLED = True
WAGTAILADMIN_COMMENTS_ENABLED = True
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
WAGTAIL_PASSWORD_RESET_ENABLED = True
WAGTAILADMIN_RICH_TEXT_EDITORS = {
    "default": {
        "WIDGET": "wagtail.admin.rich_text.DraftailRichTextArea",
        "OPTIONS": {"features": ["bold", "italic", "link", "ol", "ul", "footnotes"]},
    }
}
WAGTAILADMIN_USER_LOGIN_FORM = "home.login.HouseLoginForm"
WAGTAIL_ALLOW_UNICODE_SLUGS = False
TAGGIT_CASE_INSENSITIVE = True

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 9},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

# --- Mail: queued on the database, sent by the worker, so that a slow server never holds a write lock -----------------
EMAIL_BACKEND = "amis_cms.mail.QueuedEmailBackend"
EMAIL_TIMEOUT = 10
MAIL_FOLDER = VAR_DIR / "mail"
if env("EMAIL_URL"):
    _mail = environ.Env.email_url_config(env("EMAIL_URL"))
    DELIVERY_EMAIL_BACKEND = _mail.pop("EMAIL_BACKEND")
    globals().update(_mail)
else:
    DELIVERY_EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = MAIL_FOLDER
DEFAULT_FROM_EMAIL = env("CONTACT_EMAIL") or "amis@localhost"
WAGTAILADMIN_NOTIFICATION_FROM_EMAIL = DEFAULT_FROM_EMAIL

# --- Security ---------------------------------------------------------------------------------------------------------
X_FRAME_OPTIONS = "SAMEORIGIN"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "amis_cms.views.csrf_failure"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}

DEMO_PASSWORD = env("DEMO_PASSWORD")
