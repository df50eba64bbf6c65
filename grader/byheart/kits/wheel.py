"""This byheart as a wheel, without any course: no reference and no solution goes into it, also none of a template's.

It is made of the files that are running, with the standard library alone, so an installed byheart can do it as well.
Its version says which files are in it, so pip takes a newer kit's byheart in the place of an older one.
"""

import base64
import hashlib
import importlib.metadata
from collections.abc import Mapping, Sequence
from pathlib import Path

import byheart
from byheart.asking.problems import GraderFault
from byheart.kits.packed import packed

_PACKAGE = Path(byheart.__file__).parent
# The course that came with byheart, and the one that `byheart init --new-course` begins with.
COURSES = ("course", "curriculum/templates/new_course")
# What else a learner has no use for: what proves a course fair writes solutions in other forms.
NOT_FOR_LEARNERS = ("proof", "kits")
_KINDS = {".py", ".toml", ".json", ".md", ".ini", ".yml", ".sh", ".j2", ".css", ".js", ".txt", ".typed"}
_TAGS = "Wheel-Version: 1.0\nGenerator: byheart\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def wheel(left_out: Sequence[str] = (*COURSES, *NOT_FOR_LEARNERS)) -> tuple[str, bytes]:
    """Its name and its content, without these folders. Raises GraderFault where nothing says what byheart needs."""
    files = _files(left_out)
    content = hashlib.sha256(b"".join(name.encode() + b"\0" + text for name, text in sorted(files.items())))
    version = f"{byheart.__version__}+kit.{content.hexdigest()[:8]}"
    about = f"byheart-{version}.dist-info"
    files |= {f"{about}/{name}": text.encode() for name, text in _about(version).items()}
    record = "".join(f"{name},sha256={_digest(text)},{len(text)}\n" for name, text in sorted(files.items()))
    files[f"{about}/RECORD"] = f"{record}{about}/RECORD,,\n".encode()
    return f"byheart-{version}-py3-none-any.whl", packed(files)


def _files(left_out: Sequence[str]) -> dict[str, bytes]:
    found = {}
    for path in sorted(_PACKAGE.rglob("*")):
        name = path.relative_to(_PACKAGE).as_posix()
        hidden = any(part.startswith((".", "__pycache__")) for part in path.relative_to(_PACKAGE).parts)
        if hidden or path.suffix not in _KINDS or not path.is_file():
            continue
        if not any(name.startswith(f"{each}/") for each in left_out):
            found[f"byheart/{name}"] = path.read_bytes()
    return found


def _about(version: str) -> Mapping[str, str]:
    """What a wheel says of itself: what this byheart says, without its README."""
    try:
        here = importlib.metadata.distribution("byheart")
    except importlib.metadata.PackageNotFoundError:
        raise GraderFault(
            "this byheart isn't installed, so nothing says which packages it needs. Install it first: pip install."
        ) from None
    head = (here.read_text("METADATA") or "").partition("\n\n")[0]
    kept = [line for line in head.splitlines() if not line.startswith(("Version:", "Description", "License-File:"))]
    return {
        "METADATA": "\n".join([*kept, f"Version: {version}"]) + "\n",
        "WHEEL": _TAGS,
        "entry_points.txt": here.read_text("entry_points.txt") or "",
        "licenses/LICENSE": here.read_text("licenses/LICENSE") or here.read_text("LICENSE") or "",
    }


def _digest(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
