"""A machine asks whether the site is well and gets a plain answer."""

import pytest
from django.core.files.storage import FileSystemStorage
from django.db import DatabaseError
from django_tasks_db.models import DBTaskResult

from home import views

pytestmark = pytest.mark.django_db


def test_a_site_that_is_well_says_so(client):
    response = client.get("/sante/")
    assert response.status_code == 200
    assert response.json() == {"database": True, "storage": True, "queue": True}
    assert "no-store" in response.headers["Cache-Control"]


def test_a_database_that_does_not_answer_is_said(client, monkeypatch):
    class Silent:
        def cursor(self):
            raise DatabaseError

    monkeypatch.setattr(views, "connection", Silent())
    response = client.get("/sante/")
    assert response.status_code == 503
    assert response.json()["database"] is False


def test_a_queue_that_does_not_answer_is_said(client, monkeypatch):
    def silent():
        raise DatabaseError

    monkeypatch.setattr(DBTaskResult.objects, "exists", silent, raising=False)
    response = client.get("/sante/")
    assert response.status_code == 503
    assert response.json() == {"database": True, "storage": True, "queue": False}


def test_a_disk_that_is_not_there_is_said(client, monkeypatch, tmp_path):
    (tmp_path / "private").write_text("a file where the folder should be")
    monkeypatch.setattr(views, "default_storage", FileSystemStorage(tmp_path / "private"))
    response = client.get("/sante/")
    assert response.status_code == 503
    assert response.json()["storage"] is False
