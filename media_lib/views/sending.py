"""Sends one stored file as RFC 9110 wants it: conditions, one range, and headers that let nothing run."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, cast

from django.core.files.storage import Storage
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header, http_date

from media_lib.byteranges import RangeNotSatisfiable, iter_file, parse_range

__all__ = ["SentFile", "harmless", "send"]

# A browser's own page around a film or a PDF needs its style and the file itself, nothing else.
SHOWN_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; object-src 'self'; "
    "frame-ancestors 'self'; base-uri 'none'; form-action 'none'"
)
SAVED_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
SHOWN_TYPES = frozenset(
    {
        "application/pdf",
        "audio/aac",
        "audio/mp4",
        "audio/mpeg",
        "audio/ogg",
        "image/avif",
        "image/gif",
        "image/jpeg",
        "image/png",
        "image/webp",
        "video/mp4",
        "video/webm",
    }
)


@dataclass(frozen=True)
class SentFile:
    """A file of a storage, the type the database knows it by, the name it is saved under, and who may keep it."""

    storage: Storage
    name: str
    mime: str
    saved_as: str
    cache: str
    is_shown: bool = True
    is_indexed: bool = True

    @property
    def is_inline(self) -> bool:
        """Whether the browser may show it instead of saving it."""
        return self.is_shown and self.mime in SHOWN_TYPES


@dataclass(frozen=True)
class Facts:
    """What the disk says of the file now."""

    size: int
    modified: int
    etag: str


def send(request: HttpRequest, file: SentFile) -> HttpResponseBase:
    """Answer with the file or the one range asked for; whoever calls has already checked the rights."""
    facts = _facts(file)
    response = HttpResponse()
    _head(response, file, facts)
    answer = get_conditional_response(request, facts.etag, facts.modified, response)
    if answer is not None and answer is not response:
        return answer
    body = _body(request, file, facts)
    _head(body, file, facts)
    return body


def harmless(response: HttpResponseBase, *, is_inline: bool) -> None:
    """Forbid the browser to guess a type or to run anything."""
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = SHOWN_POLICY if is_inline else SAVED_POLICY


def _facts(file: SentFile) -> Facts:
    try:
        size, modified = file.storage.size(file.name), file.storage.get_modified_time(file.name)
    except FileNotFoundError as error:
        raise Http404 from error
    identity = f"{file.name}\n{size}\n{modified.timestamp()}"
    return Facts(size, int(modified.timestamp()), f'"{hashlib.sha256(identity.encode()).hexdigest()[:32]}"')


def _body(request: HttpRequest, file: SentFile, facts: Facts) -> HttpResponseBase:
    if request.method == "HEAD":
        return _sized(HttpResponse(), facts.size)
    try:
        ranges = parse_range(_range_asked(request, facts), facts.size)
    except RangeNotSatisfiable:
        response = HttpResponse(status=416)
        response.headers["Content-Range"] = f"bytes */{facts.size}"
        return response
    if ranges is None:
        return _sized(StreamingHttpResponse(_pieces(file, 0, facts.size)), facts.size)
    start, length = ranges[0]
    partial = _sized(StreamingHttpResponse(_pieces(file, start, length), status=206), length)
    partial.headers["Content-Range"] = f"bytes {start}-{start + length - 1}/{facts.size}"
    return partial


def _range_asked(request: HttpRequest, facts: Facts) -> str | None:
    # RFC 9110, 13.1.5: a changed file is sent whole; a date only counts when it is exactly the one we gave.
    condition = request.headers.get("If-Range")
    if condition is None or condition.strip() in (facts.etag, http_date(facts.modified)):
        return request.headers.get("Range")
    return None


def _pieces(file: SentFile, start: int, length: int) -> Iterator[bytes]:
    # Opened at the first byte asked for: an answer that nobody reads leaves no file open.
    yield from iter_file(cast(BinaryIO, file.storage.open(file.name, "rb")), start, length)


def _sized(response: HttpResponseBase, length: int) -> HttpResponseBase:
    response.headers["Content-Length"] = str(length)
    return response


def _head(response: HttpResponseBase, file: SentFile, facts: Facts) -> None:
    response.headers["Content-Type"] = file.mime or "application/octet-stream"
    response.headers["Content-Disposition"] = (
        content_disposition_header(not file.is_inline, file.saved_as) or ""
    )
    response.headers["Accept-Ranges"] = "bytes"
    response.headers["ETag"] = facts.etag
    response.headers["Last-Modified"] = http_date(facts.modified)
    response.headers["Cache-Control"] = file.cache
    if not file.is_indexed:
        response.headers["X-Robots-Tag"] = "noindex"
    harmless(response, is_inline=file.is_inline)
