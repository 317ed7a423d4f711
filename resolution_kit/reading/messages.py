"""Text copied from messages: what a mail or a chat sets before its lines is no word of the text.

> 1. Calls upon States to act
[10:32, 24/11/2026] Ana: Urges the Board to report
24/11/2026, 10:32 - Ana: Urges the Board to report
"""

import re

_QUOTED = r"(?:>[ \t]?)+"
"""What mail sets before lines that it quotes."""
_IN_BRACKETS = r"\[(?=[^\]\n]*\d{1,2}:\d{2})[^\]\n]{4,40}\] ?[^:\n]{1,40}: "
_IN_A_ROW = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[apAP]\.?[mM]\.?)? - [^:\n]{1,40}: "
_QUOTES = re.compile(rf"^[ \t]*{_QUOTED}", re.MULTILINE)
_STAMPS = re.compile(rf"^[ \t]*(?:{_IN_BRACKETS}|{_IN_A_ROW})", re.MULTILINE)


def without_stamps(text: str) -> str:
    """The text without marks of quotation, times and senders before its lines; a message is a paragraph."""
    return _STAMPS.sub(lambda found: "\n" if found.start() else "", _QUOTES.sub("", text))
