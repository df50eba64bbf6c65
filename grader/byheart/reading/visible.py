"""Whether the lines that Python reads are the lines that a person is shown. Only such a text is judged.

A page and an editor show UTF-8. A first line that names another encoding, or a character that moves or hides others,
can make a program of what looks like a comment. It says nothing about what the lines do.
"""

import codecs
import re

_NAMES_ENCODING = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_AS_SHOWN = ("utf-8", "utf-8-sig")
_AS_SHOWN_IN_ASCII = ("ascii", "cp1252", "iso8859-1", "iso8859-15")
# Controls but for tab and the ends of lines; other ends of lines, which Python doesn't see; what turns the direction.
_UNSEEN = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

# A form feed ends a page in old programs. In a line of its own it does nothing; before a line it changes its indent.
_EMPTY = re.compile("^[ \t\f]+$", re.MULTILINE)


def not_as_shown(source: bytes) -> str:
    """Why the text isn't what a person is shown, as a sentence without its end; "" if it is."""
    for line in re.split(rb"\r\n?|\n", source.removeprefix(codecs.BOM_UTF8))[:2]:
        if line.strip() and not line.lstrip().startswith(b"#"):
            break
        named = _NAMES_ENCODING.match(line)
        if named and not _is_shown(named[1].decode("ascii", "replace"), source.isascii()):
            return f"its first lines name the encoding {named[1].decode('ascii', 'replace')}, not UTF-8"
    try:
        text = source.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = source[: problem.start].count(b"\n") + 1
        return f"it isn't UTF-8 text (line {line}). Save it as UTF-8"
    unseen = _UNSEEN.search(_EMPTY.sub("", text.replace("\r\n", "\n")))
    if unseen is None:
        return ""
    line = unseen.string[: unseen.start()].count("\n") + 1
    return f"line {line} has a character that isn't shown (U+{ord(unseen[0]):04X})"


def _is_shown(encoding: str, ascii_only: bool) -> bool:
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        return False
    return name in _AS_SHOWN or (ascii_only and name in _AS_SHOWN_IN_ASCII)
