"""What an installation lacks for what is asked of it, and the command that installs it.

It looks whether packages are there and imports none of them.
"""

import importlib.util
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

# The modules that the jail can't do without.
JAIL = ("pyseccomp",) if sys.platform == "linux" else ()
# The modules that each extra brings and that its commands can't do without.
EXTRAS = {
    "grade": JAIL,
    "nbgrader": ("nbgrader",),
    "insight": ("scipy",),
    "cluster": ("distributed", "cryptography"),
}


def lacking(extra: str) -> list[str]:
    """The modules of this extra that aren't here."""
    return absent(EXTRAS[extra])


def absent(modules: Iterable[str]) -> list[str]:
    """Those of these modules that aren't here."""
    return [name for name in modules if importlib.util.find_spec(name) is None]


def sentence(command: str, extra: str) -> str:
    """What to do where an extra is missing, in one line."""
    return f'`{command}` needs the extra "{extra}", which isn\'t installed: {install(extra)}'


def install(extra: str) -> str:
    """The command that installs an extra, from where byheart itself was installed."""
    return f"{_shortest(sys.executable)} -m pip install {_source(extra)}"


def _source(extra: str) -> str:
    """What to name to pip: the folder or the wheel that this byheart came from, or its name."""
    # Every command begins with this file, and hardly any has something to install.
    from importlib.metadata import PackageNotFoundError, distribution
    from urllib.parse import unquote, urlsplit
    from urllib.request import url2pathname

    try:
        written = distribution("byheart").read_text("direct_url.json")
        where = json.loads(written or "{}")
    except (PackageNotFoundError, ValueError):
        where = {}
    parts = urlsplit(where.get("url", ""))
    if parts.scheme != "file":
        return f'"byheart[{extra}]"'
    editable = "-e " if where.get("dir_info", {}).get("editable") else ""
    return f'{editable}"{url2pathname(unquote(parts.path))}[{extra}]"'


def _shortest(program: str) -> str:
    """The interpreter as one would type it: by its path from here where it lies below."""
    path, here = Path(program), Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else program


def needs(command: str, extras: Sequence[str]) -> str:
    """The sentence for the first of these extras that isn't whole, or nothing."""
    return next((sentence(command, extra) for extra in extras if lacking(extra)), "")
