"""The pictures of an exercise: `pictures.py` in its folder describes them, and `pictures/` has them drawn.

Each function there whose name doesn't begin with _ gives a Plot. Its arguments are named after topics: it is handed
what has the functions of that topic. This reads such files and pages as text; it writes nothing.
"""

import importlib.util
import inspect
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.pictures.plot import Plot

FILE, DRAWN = "pictures.py", "pictures"
_SHOWN = re.compile(r"!\[[^\]]*\]\(pictures/(\w+)\.svg\)")


@dataclass(frozen=True, slots=True)
class Described:
    """A picture of an exercise, and the topics whose functions it draws."""

    name: str
    topics: tuple[str, ...]
    drawn_with: Callable[..., Plot]

    def plot(self, functions: Mapping[str, Any]) -> Plot:
        """The picture, with the functions of each topic."""
        return self.drawn_with(*(functions[each] for each in self.topics))


def described(exercise: Path) -> tuple[Described, ...]:
    """The pictures of the exercise in this folder; none where nothing describes any. Raises GraderFault."""
    path = exercise / FILE
    if not path.is_file():
        return ()
    name = f"byheart_pictures_{exercise.name}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise GraderFault(f"{path} can't be run: {type(error).__name__}: {error}") from error
    own = [each for each in vars(module).values() if inspect.isfunction(each) and each.__module__ == name]
    return tuple(
        Described(each.__name__, tuple(inspect.signature(each).parameters), each)
        for each in own
        if not each.__name__.startswith("_")
    )


def drawn_in(exercise: Path) -> list[Path]:
    """The drawn pictures of the exercise in this folder, which its page shows."""
    return sorted((exercise / DRAWN).glob("*.svg"))


def files_of(exercise: Path) -> list[Path]:
    """The files of the exercise in this folder that are about pictures."""
    return [path for path in (exercise / FILE, *drawn_in(exercise)) if path.is_file()]


def with_words(page: str, words: Mapping[str, str]) -> str:
    """A page in Markdown, in which each picture has these words for those who can't see it, by the picture's name."""

    def told(found: re.Match[str]) -> str:
        return f"![{words[found[1]]}](pictures/{found[1]}.svg)" if found[1] in words else found[0]

    return _SHOWN.sub(told, page)


def shown(page: str) -> list[str]:
    """The names of the pictures that a page shows."""
    return _SHOWN.findall(page)
