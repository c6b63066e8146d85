"""Where a reader probably lives, by the languages that the browser asks for."""

from __future__ import annotations

import re

from scamcheck.advice import countries

_REGION = re.compile(r"^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?-([A-Za-z]{2})$")
_HOME = {
    "am": "ET", "bn": "BD", "da": "DK", "fi": "FI", "fil": "PH", "hi": "IN", "id": "ID",
    "it": "IT", "ms": "MY", "nb": "NO", "ne": "NP", "no": "NO", "pl": "PL", "si": "LK",
    "sv": "SE", "sw": "KE", "th": "TH", "tl": "PH", "uk": "UA", "ur": "PK", "vi": "VN",
}  # fmt: skip
"""Where most speakers of a language live, for languages that belong mainly to one country."""


def country_of(accept_language: str) -> str:
    """The country that a browser's languages point to; empty if none is known to us."""
    known = countries()
    for part in accept_language.split(",")[:8]:
        tag = part.split(";")[0].strip()
        region = _REGION.match(tag)
        code = region.group(1).upper() if region else _HOME.get(tag.lower(), "")
        if code in known:
            return code
    return ""
