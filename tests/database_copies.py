"""Copies of the test database, taken once and put back after the tests that really commit.

Such a test (a browser, a task that runs on commit) empties every table when it ends, and with them what migrations wrote:
Wagtail's root page, its site, its collection. Putting a copy back takes milliseconds on both databases.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
from django.db import connection
from psycopg import sql


class DatabaseCopy:
    """A named copy of the test database: a file beside SQLite's, a template database inside PostgreSQL."""

    def __init__(self, name: str, folder: Path) -> None:
        """Nothing is copied yet; PostgreSQL does not use the folder."""
        self.file = folder / f"{name}.sqlite3"
        self.live = str(connection.settings_dict["NAME"])
        self.template = f"{self.live}_{name}"

    def exists(self) -> bool:
        """Whether a copy in a folder that several processes share was already taken by one of them."""
        return connection.vendor == "sqlite" and self.file.exists()

    def save(self) -> None:
        """Take the copy."""
        if connection.vendor == "sqlite":
            self._copy_file(self.live, self.file)
        else:
            self._copy_database(self.live, self.template)

    def restore(self) -> None:
        """Make the test database what it was when the copy was taken."""
        if connection.vendor == "sqlite":
            self._copy_file(self.file, self.live)
        else:
            self._copy_database(self.template, self.live)

    def delete(self) -> None:
        """Remove a template database; files go with the temporary folder they are in."""
        if connection.vendor == "postgresql":
            with self._maintenance() as server:
                server.execute(_drop(self.template))

    @staticmethod
    def _copy_file(source: Path | str, target: Path | str) -> None:
        connection.close()
        with closing(sqlite3.connect(source)) as origin, closing(sqlite3.connect(target)) as copy:
            origin.backup(copy)

    def _copy_database(self, source: str, target: str) -> None:
        with self._maintenance() as server:
            server.execute(_drop(target))
            server.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
                    sql.Identifier(target), sql.Identifier(source)
                )
            )

    @staticmethod
    def _maintenance() -> psycopg.Connection:
        """A connection to another database: PostgreSQL copies none that is being used."""
        connection.close()
        connection.close_pool()
        settings = connection.settings_dict
        return psycopg.connect(
            dbname="postgres",
            host=settings["HOST"] or None,
            port=settings["PORT"] or None,
            user=settings["USER"] or None,
            password=settings["PASSWORD"] or None,
            autocommit=True,
        )


def _drop(name: str) -> sql.Composed:
    return sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
