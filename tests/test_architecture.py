"""The shape of the house: an app knows only what stands before it, and every room keeps the same few habits."""

import ast
import importlib.metadata
import re
import subprocess
from itertools import chain
from pathlib import Path

import pytest
import wagtail
from django.apps import apps
from django.conf import settings
from django.core.management import get_commands, load_command_class
from django.db.migrations.loader import MigrationLoader
from django.template.loader import get_template
from django.urls import URLPattern, get_resolver
from wagtail import blocks
from wagtail.models import Page, get_page_models

from home.models import BasePage
from tests.factories import attach_pdf, attach_photo, make_item, make_user

ROOT = Path(__file__).resolve().parent.parent
LAYERS = ["media_lib", "home", "quartiers", "luttes", "amis_cms"]
NEVER_CALLED = {"utils", "helpers", "common", "core", "services"}
RICH_TEXT = {"bold", "italic", "link", "ol", "ul", "footnotes"}
TEMPLATE_TAG = re.compile(r"{%-?\s*(?:include|extends|url|static)\s+[\"']([^\"']+)[\"']")
SHELL = (
    "base.html",
    "404.html",
    "500.html",
    "components/",
    "wagtailadmin/",
    "wagtailcore/",
    "wagtail_footnotes/",
)
SHELL_ASSETS = "amis_cms/build/"


def above(app):
    """The apps that this one must not know."""
    return LAYERS[LAYERS.index(app) + 1 :]


def modules(*names):
    return sorted(chain.from_iterable((ROOT / app).rglob("*.py") for app in names or LAYERS))


def app_of(path):
    return path.relative_to(ROOT).parts[0]


def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module


def names_upper(app, text):
    """Whether a text names a module, a model, an address or a template of an app above this one."""
    is_named = any(re.match(rf"^{upper}[.:/]\w", text) for upper in above(app))
    # Like base.html and components/, the shell's style sheets and scripts are borrowed by name.
    return is_named and not text.startswith(SHELL_ASSETS)


# --- Layers -----------------------------------------------------------------------------------------------------------
def test_an_app_imports_only_what_stands_before_it():
    wrong = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in modules()
        for name in imported(tree_of(path))
        if name.split(".")[0] in above(app_of(path))
    ]
    assert wrong == []


def test_nothing_of_ours_is_imported_inside_a_function_to_dodge_a_circle():
    wrong = [
        f"{path.relative_to(ROOT)}:{inner.lineno}"
        for path in modules()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef)
        for inner in ast.walk(node)
        if isinstance(inner, ast.Import | ast.ImportFrom)
        if any(name.split(".")[0] in LAYERS for name in imported(inner))
        if path.name != "darkroom.py"  # the fenced child loads its readers once its limits are set
    ]
    assert wrong == []


def test_no_string_of_an_app_names_an_app_above_it():
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.value}"
        for path in modules()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if names_upper(app_of(path), node.value)
    ]
    assert wrong == []


def test_no_template_of_an_app_names_an_app_above_it_but_the_shell():
    wrong = [
        f"{path.relative_to(ROOT)}: {name}"
        for app in LAYERS[:-1]
        for path in sorted((ROOT / app).rglob("*.html"))
        for name in TEMPLATE_TAG.findall(path.read_text(encoding="utf-8"))
        if names_upper(app, name)
    ]
    assert wrong == []


def test_the_only_templates_an_app_borrows_from_above_are_the_shell():
    own = {
        app: {str(p.relative_to(ROOT / app / "templates")) for p in (ROOT / app / "templates").rglob("*")}
        for app in LAYERS
    }
    wrong = [
        f"{path.relative_to(ROOT)}: {name}"
        for app in LAYERS[:-1]
        for path in sorted((ROOT / app).rglob("*.html"))
        for name in re.findall(r"{%-?\s*(?:include|extends)\s+[\"']([^\"']+)[\"']", path.read_text("utf-8"))
        if any(name in own[upper] for upper in above(app)) and not name.startswith(SHELL)
    ]
    assert wrong == []


def test_no_relation_of_an_app_points_at_an_app_above_it():
    wrong = [
        f"{model.__name__}.{field.name}"
        for app in LAYERS
        for model in apps.get_app_config(app).get_models(include_auto_created=True)
        for field in model._meta.get_fields()
        if field.is_relation and not field.auto_created and field.related_model
        if isinstance(field.related_model, type) and field.related_model._meta.app_label in above(app)
    ]
    assert wrong == []


def test_each_app_has_one_first_migration_and_it_depends_only_on_apps_below():
    graph = MigrationLoader(None).disk_migrations
    for app in LAYERS[:-1]:
        own = [name for label, name in graph if label == app]
        assert own == ["0001_initial"]
        known = {label for label, _ in graph[app, "0001_initial"].dependencies}
        assert not known & set(above(app))


def test_children_name_their_parent_and_parents_never_list_their_children():
    lists = [model.__name__ for model in own_page_models() if model.__dict__.get("subpage_types")]
    assert lists == []


def test_installed_apps_begin_with_the_house_from_the_top_down():
    assert settings.INSTALLED_APPS[:5] == LAYERS[::-1]


# --- Rooms ------------------------------------------------------------------------------------------------------------
def test_the_top_level_holds_exactly_what_the_plan_of_the_house_says():
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    found = {line.split("/")[0] for line in tracked.stdout.splitlines()}
    rooms = {*LAYERS, "tests", "manage.py", "requirements.txt"}
    carried = {
        "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "pyproject.toml", ".ci", "deploy", "docs",
        "package.json", "package-lock.json", "requirements-dev.txt", ".env.example", ".gitignore", ".gitattributes",
    }  # fmt: skip
    assert rooms <= found
    assert found - rooms - carried == set()


def test_a_module_is_named_for_what_it_knows():
    wrong = [path for path in modules() if path.stem in NEVER_CALLED or path.parent.name in NEVER_CALLED]
    assert wrong == []


def test_no_error_is_swallowed():
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in modules()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ExceptHandler)
        if node.type is None
        or "Exception" in {name.id for name in ast.walk(node.type) if isinstance(name, ast.Name)}
    ]
    assert wrong == []


def test_the_formats_know_nothing_of_django():
    for name in ("dates", "webvtt", "probe", "encode"):
        known = set(imported(tree_of(ROOT / "media_lib" / f"{name}.py")))
        assert not [module for module in known if module.split(".")[0] in {"django", "wagtail"}], name


def test_every_command_says_what_it_does():
    ours = [name for name, app in get_commands().items() if app in LAYERS]
    assert ours
    silent = [name for name in ours if not load_command_class(get_commands()[name], name).help]
    assert silent == []


def test_the_installed_versions_are_the_pinned_ones():
    pins = dict(
        re.match(r"([\w.-]+)(?:\[[^]]*])?==(\S+)", line).groups()
        for line in (ROOT / "requirements.txt").read_text().splitlines()
        if line and not line.startswith("#")
    )
    installed = {name: importlib.metadata.version(name) for name in pins}
    assert installed == pins
    assert wagtail.__version__ == pins["wagtail"]
    assert wagtail.VERSION[:3] == tuple(map(int, pins["wagtail"].split(".")))


# --- Pages ------------------------------------------------------------------------------------------------------------
def own_page_models():
    return [model for model in get_page_models() if model._meta.app_label in LAYERS]


@pytest.mark.parametrize("model", own_page_models(), ids=lambda model: model.__name__)
def test_every_page_has_its_template_its_search_and_its_listing_fields(model):
    assert issubclass(model, BasePage)
    assert model.__doc__
    get_template(model.template)
    searched = {field.field_name for field in model.search_fields}
    assert {"title", "summary", "body"} <= searched
    for name in ("summary", "cover", "themes", "sensitive", "language", "listing_title"):
        model._meta.get_field(name)
    for name in ("card_title", "card_label", "card_note", "cover_card", "spot"):
        assert hasattr(model, name)
    assert model.parent_page_types, "a child names its parent"


def test_nothing_but_our_pages_can_be_created():
    assert {model for model in get_page_models() if model.is_creatable} <= {*own_page_models(), Page}


# --- What is never mounted ------------------------------------------------------------------------------------------------
def addresses(patterns, prefix=""):
    for entry in patterns:
        path = prefix + str(entry.pattern)
        if isinstance(entry, URLPattern):
            yield path, entry.callback.__module__
        else:
            yield from addresses(entry.url_patterns, path)


def test_wagtails_files_images_and_public_api_have_no_address():
    public = [
        (path, view) for path, view in addresses(get_resolver().url_patterns) if not path.startswith("admin/")
    ]
    assert public
    stock = ("wagtail.documents", "wagtail.images", "wagtailmedia", "wagtail.api", "rest_framework")
    assert [path for path, view in public if view.startswith(stock)] == []


@pytest.mark.django_db
def test_the_admin_api_serves_only_its_page_explorer(client):
    """A list of images or documents there would show closed pieces to any member."""
    item = make_item()
    photo, paper = attach_photo(item).photo, attach_pdf(item).document
    for role in ("member", "admin"):
        client.force_login(make_user(role))
        for name, thing in (("images", photo), ("documents", paper)):
            assert client.get(f"/admin/api/main/{name}/").json()["items"] == []
            assert client.get(f"/admin/api/main/{name}/{thing.pk}/").status_code == 404
            assert client.get(f"/admin/api/main/{name}/find/?id={thing.pk}").status_code == 404
        assert client.get("/admin/api/main/media/").status_code == 404
        assert client.get("/admin/api/main/pages/").status_code == 200


def test_the_admin_calls_no_other_domain():
    assert settings.WAGTAIL_GRAVATAR_PROVIDER_URL is None
    assert settings.WAGTAIL_ENABLE_UPDATE_CHECK is False
    assert settings.WAGTAILEMBEDS_FINDERS == []


# --- Rich text ----------------------------------------------------------------------------------------------------------
def all_blocks(block, seen):
    if id(block) in seen:
        return
    seen.add(id(block))
    yield block
    children = getattr(block, "child_blocks", {}).values()
    inner = [block.child_block] if isinstance(block, blocks.ListBlock) else []
    for child in [*children, *inner]:
        yield from all_blocks(child, seen)


def test_rich_text_is_exactly_bold_italic_links_lists_and_footnotes():
    assert set(settings.WAGTAILADMIN_RICH_TEXT_EDITORS["default"]["OPTIONS"]["features"]) == RICH_TEXT
    seen = set()
    found = [
        block
        for model in own_page_models()
        for field in model._meta.get_fields()
        if hasattr(field, "stream_block")
        for block in all_blocks(field.stream_block, seen)
        if isinstance(block, blocks.RichTextBlock)
    ]
    assert found
    assert all(set(block.features) <= RICH_TEXT for block in found)
