"""Makes the copy of a PDF that readers download: the same pages, without what the file says of its author."""

import re
from pathlib import Path
from typing import Any

from media_lib.papers import PAPER_LIMITS, _open_pdf
from media_lib.sandbox import run_limited
