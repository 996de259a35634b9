"""Counts the questions a public page asks the database for one more or many more things to show."""

from collections import Counter

from django.db import connection
from django.test.utils import CaptureQueriesContext


def queries_of(client, url):
    """The statements of one anonymous visit, once what is asked a single time has been asked."""
    assert client.get(url).status_code == 200
    with CaptureQueriesContext(connection) as context:
        assert client.get(url).status_code == 200
    return Counter(query["sql"].split(" WHERE ")[0] for query in context.captured_queries)


def assert_flat(client, url, grow):
    """The page costs no more after ``grow`` has added much more to show."""
    before = queries_of(client, url)
    shown = len(client.get(url).content)
    grow()
    after = queries_of(client, url)
    assert len(client.get(url).content) > shown, "the page shows what was added"
    assert after.total() <= before.total(), [
        f"{n} more: …{sql[-150:]}" for sql, n in (after - before).items()
    ]
