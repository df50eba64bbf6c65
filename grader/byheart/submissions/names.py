"""Make untrusted names safe: a student's name for use as a file name, any other name for use in a sentence.

A text becomes safe for a spreadsheet's cell too. Only the spelling changes, never which thing is meant. Nothing is
opened, looked up or refused here.
"""

import base64
import hashlib
import re
import unicodedata

_PLAIN = re.compile(r"[a-z0-9_][a-z0-9_.-]{0,62}[a-z0-9_-]|[a-z0-9_]")
_HASHED = re.compile(r".*-[a-z2-7]{16}")
# What a spreadsheet computes: where a cell begins, or may be cut in two by one with another separator than commas.
_FORMULA = re.compile(r"(^|[;\t\r\n])(\s*)([=+\-@＝＋－＠])")
_DEVICES = {"con", "prn", "aux", "nul", "clock$", "conin$", "conout$"}
_DEVICES |= {port + digit for port in ("com", "lpt") for digit in "0123456789¹²³"}


def safe_name(student: str) -> str:
    """A file name (without ending) for this student: safe on every system, and unlike every other student's.

    A short lower-case id stays as it is. Any other keeps its readable characters and gains 80 bits of its hash. An id
    that already looks like one with a hash is hashed again, so that nobody can take another student's name.
    """
    if _PLAIN.fullmatch(student) and not _HASHED.fullmatch(student) and not _is_device(student):
        return student
    digest = hashlib.sha256(student.encode("utf-8", "surrogatepass")).digest()
    return f"{_readable(student)}-{base64.b32encode(digest[:10]).decode().lower()}"


def _readable(student: str) -> str:
    composed = unicodedata.normalize("NFC", student[:200])
    kept = (each if each in "_-." or unicodedata.category(each)[0] in "LMN" else "_" for each in composed)
    name = "".join(kept).strip("._-")[:40] or "student"
    return f"_{name}" if _is_device(name) else name


def _is_device(name: str) -> bool:
    return name.partition(".")[0].lower() in _DEVICES


def shown(name: str, most: int = 120) -> str:
    """An untrusted name made fit for a sentence: one line, no control characters, cut to `most` characters."""
    cut = name if len(name) <= most else f"{name[: most * 2 // 3]}…{name[1 - most // 3 :]}"
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in cut).replace('"', '\\"')


def safe_cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula: where it would, an apostrophe stands before it."""
    return _FORMULA.sub(r"\1\2'\3", text)
