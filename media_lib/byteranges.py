"""Reads the Range header of RFC 9110: a player asks for a piece of a film, and gets that piece."""

import re
from collections.abc import Iterator
from typing import BinaryIO

CHUNK = 64 * 1024
# One range only. Serving several at once is optional in the RFC, no player asks for it, and attackers do.
SINGLE_RANGE = re.compile(
    r"bytes[ \t]*=[ \t]*([0-9]{0,19})[ \t]*-[ \t]*([0-9]{0,19})[ \t]*", re.ASCII | re.IGNORECASE
)


class RangeNotSatisfiable(ValueError):
    """The range asked for lies wholly outside the file; the answer is 416 with `Content-Range: bytes */size`."""


def parse_range(header: str | None, size: int) -> list[tuple[int, int]] | None:
    """Return the one (start, length) asked for, or None when the whole file is to be sent with a 200."""
    asked = SINGLE_RANGE.fullmatch(header.strip()) if header else None
    if asked is None or asked.groups() == ("", ""):
        return None
    first, last = (int(text) if text else None for text in asked.groups())
    if first is None:
        return [_suffix(last or 0, size)]
    if last is not None and last < first:
        return None
    if first >= size:
        raise RangeNotSatisfiable(f"{header!r} asks for bytes beyond the {size} of the file")
    end = size if last is None else min(last + 1, size)
    return [(first, end - first)]


def _suffix(length: int, size: int) -> tuple[int, int]:
    if length == 0 or size == 0:
        raise RangeNotSatisfiable(f"the last {length} bytes of a file of {size} are nothing")
    return max(0, size - length), min(length, size)


def iter_file(file: BinaryIO, start: int, length: int, chunk: int = CHUNK) -> Iterator[bytes]:
    """Yield a piece of a file without ever holding more than one chunk of it, then close the file."""
    with file:
        file.seek(start)
        while length > 0 and (piece := file.read(min(chunk, length))):
            length -= len(piece)
            yield piece
