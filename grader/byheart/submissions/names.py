"""Names that nobody trusts, made safe: a student's for a file, any other for a sentence.

It changes how a name is written and never what it names: nothing is opened, looked up or refused here.
"""

import base64
import hashlib
import re
import unicodedata

_PLAIN = re.compile(r"[a-z0-9_][a-z0-9_.-]{0,62}[a-z0-9_-]|[a-z0-9_]")
_HASHED = re.compile(r".*-[a-z2-7]{16}")
_DEVICES = {"con", "prn", "aux", "nul", "clock$", "conin$", "conout$"}
_DEVICES |= {port + digit for port in ("com", "lpt") for digit in "0123456789¹²³"}


def safe_name(student: str) -> str:
    """A file-name stem for this student that no system misreads and no other student has.

    A short lower-case id stays as it is. Any other keeps what can be read of it and gains 80 bits of its hash; an id
    that looks as if it had gained one already is hashed again, so that nobody can take another's name.
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
    """A name that nobody trusts, fit for a sentence: one line, no control characters, not endless."""
    cut = name if len(name) <= most else f"{name[: most * 2 // 3]}…{name[1 - most // 3 :]}"
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in cut).replace('"', '\\"')
