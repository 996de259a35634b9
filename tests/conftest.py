"""What every test shares: a database that each test finds as the migrations left it, the demo, a word about browsers."""

import fcntl
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command
from pytest_django.plugin import blocking_manager_key

from tests.browser.programs import find_chromium, find_java
from tests.database_copies import DatabaseCopy

COMMITTING_FIXTURES = {"transactional_db", "live_server", "django_db_reset_sequences"}
PRISTINE = pytest.StashKey[DatabaseCopy]()
NO_CHROMIUM = "aucun Chromium sur cette machine (chromium, chromium-browser, google-chrome)"
NO_JAVA = "Java manque sur cette machine (vérificateur HTML)"


# --- Database ---------------------------------------------------------------------------------------------------------
@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix, request, tmp_path_factory
) -> None:
    """A SQLite file for this process alone: two runs at once never meet. --reuse-db keeps the one of the settings."""
    database = settings.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3") and not request.config.getoption("reuse_db"):
        database["TEST"]["NAME"] = str(tmp_path_factory.mktemp("database") / "test.sqlite3")


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker, request, tmp_path_factory) -> Iterator[None]:
    """The migrated database, and a copy of it to go back to."""
    with django_db_blocker.unblock():
        copy = DatabaseCopy("pristine", tmp_path_factory.mktemp("database"))
        copy.save()
    request.config.stash[PRISTINE] = copy
    yield
    with django_db_blocker.unblock():
        copy.delete()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    """After a test that commits, and after everything it used is gone, put the database back for the next one."""
    result = yield
    copy = item.config.stash.get(PRISTINE, None)
    if copy and nextitem and commits(item):
        with item.config.stash[blocking_manager_key].unblock():
            copy.restore()
        cache.clear()
    return result


def commits(item: pytest.Item) -> bool:
    """Whether a test writes for good instead of in a transaction that is rolled back."""
    marker = item.get_closest_marker("django_db")
    in_marker = bool(marker and (marker.kwargs.get("transaction") or marker.args[:1] == (True,)))
    return in_marker or not COMMITTING_FIXTURES.isdisjoint(getattr(item, "fixturenames", ()))


# --- Demo content -----------------------------------------------------------------------------------------------------
@pytest.fixture(scope="session")
def demo_copy(django_db_setup, django_db_blocker, tmp_path_factory) -> Iterator[tuple[DatabaseCopy, Path]]:
    """The demo's database and files, loaded once for all the processes of a run (once in each on PostgreSQL)."""
    folder = tmp_path_factory.getbasetemp()
    if folder.name.startswith("popen-"):  # pytest-xdist gives each process a folder inside the one they share
        folder = folder.parent
    files = folder / "demo-files"
    with (folder / "demo.lock").open("w") as lock, django_db_blocker.unblock():
        fcntl.flock(lock, fcntl.LOCK_EX)
        copy = DatabaseCopy("demo", folder)
        if not copy.exists():
            call_command("load_demo", verbosity=0)
            for name, place in stored_files().items():
                add_missing_files(place, files / name)
            copy.save()
    yield copy, files
    with django_db_blocker.unblock():
        copy.delete()


@pytest.fixture
def demo(transactional_db, demo_copy) -> None:
    """For a test that starts from the whole demo, files included, and may change anything in it."""
    copy, files = demo_copy
    copy.restore()
    # What a test before this one left there (the addresses of another tree) knows nothing of the copy.
    cache.clear()
    for name, place in stored_files().items():
        add_missing_files(files / name, place)


def stored_files() -> dict[str, Path]:
    """Where each file storage of the site keeps its files during tests."""
    return {name: Path(settings.STORAGES[name]["OPTIONS"]["location"]) for name in ("default", "public")}


def add_missing_files(source: Path, target: Path) -> None:
    """Copy what is in one folder and not in the other: file names are unique, so the rest is already the same."""
    for path in source.rglob("*"):
        copy = target / path.relative_to(source)
        if path.is_file() and not copy.exists():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)


# --- Browser ----------------------------------------------------------------------------------------------------------
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what drives a browser, and skip it where there is none."""
    for item in items:
        if "browser" not in Path(item.path).parent.parts:
            continue
        item.add_marker("browser")
        if find_chromium() is None:
            item.add_marker(pytest.mark.skip(reason=NO_CHROMIUM))
        elif find_java() is None and "vnu" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.skip(reason=NO_JAVA))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly that the browser tests did not run: a green summary must not hide it."""
    reasons = [str(report.longrepr) for report in terminalreporter.stats.get("skipped", [])]
    for reason in (NO_CHROMIUM, NO_JAVA):
        count = sum(reason in skipped for skipped in reasons)
        if count:
            terminalreporter.section("ATTENTION : TESTS NON JOUÉS", sep="!", red=True, bold=True)
            terminalreporter.line(f"{count} test(s) de navigateur n'ont pas été joués : {reason}.", red=True)
