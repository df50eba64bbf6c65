"""The reference of a course, loaded under a name that nobody else has; with known mistakes in it, or without.

Two courses in one process don't meet, and a learner's `reference.py` is never taken for it. Its modules import each
other relatively (`from .sigmoid import sigmoid`): that is also how it is seen which of them needs which. Nothing here
knows what is asked or how answers are compared.
"""

import functools
import importlib.util
import itertools
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from types import ModuleType
from typing import Any

from byheart.asking.exercise import exercise_folders, topic_of
from byheart.asking.problems import GraderFault
from byheart.curriculum.course import Course
from byheart.curriculum.files import read_source
from byheart.curriculum.mistakes import DoesNotApply, Mistake, changed, read_entries, with_words_of

_RELATIVE = re.compile(r"^from \.(\w+) import", re.MULTILINE)
_COPIES = itertools.count()


@dataclass(frozen=True, slots=True)
class Reference:
    """The folder of a reference, and the modules of it that answer questions: each after those that it imports."""

    folder: Path
    modules: tuple[str, ...]

    def sources(self, *made: Mistake) -> dict[str, str]:
        """The source of each module, with these mistakes in it. Raises DoesNotApply."""
        sources = {name: read_source(self.folder / f"{name}.py") for name in self.modules}
        for mistake in made:
            for difference in mistake.differences:
                if difference.module not in sources:
                    raise DoesNotApply(
                        f"the mistake {mistake.id}: there is no module {difference.module} in {self.folder}."
                    )
                sources[difference.module] = changed(sources[difference.module], difference, mistake.id)
        return sources

    def load(self, *made: Mistake) -> Mapping[str, ModuleType]:
        """The modules by their names, a copy of their own, with these mistakes in them.

        Raises DoesNotApply, and GraderFault that names the module where it can't be run.
        """
        sources = self.sources(*made)
        loaded: dict[str, ModuleType] = {}
        below: dict[str, list[str]] = {}
        own: dict[str, dict[str, Any]] = {}
        with _package(self.folder) as package:
            for name, source in sources.items():
                imported = [each for each in dict.fromkeys(_RELATIVE.findall(source)) if each in loaded]
                below[name] = list(dict.fromkeys(far for each in imported for far in (*below[each], each)))
                # Other exercises may have functions of the same names: those that it builds on come last, and stay.
                others = [*(each for each in loaded if each not in below[name]), *below[name]]
                at_hand = {each: value for other in others for each, value in own[other].items()}
                loaded[name] = _run(self.folder / f"{name}.py", source, f"{package}.{name}", at_hand)
                own[name] = _of_its_own(loaded[name], at_hand)
        return loaded

    def load_other(self, name: str) -> ModuleType | None:
        """A module of the folder that answers no question ("predict/alpha"), a copy of its own; None if it isn't there.

        Raises GraderFault that names it where it can't be run.
        """
        path = self.folder / f"{name}.py"
        if not path.is_file():
            return None
        with _package(self.folder) as package:
            return _run(path, read_source(path), f"{package}.{name.replace('/', '.')}", {})

    def mistakes(self) -> tuple[Mistake, ...]:
        """Every known mistake, by module and in the order of the files. Raises GraderFault."""
        return _mistakes(self, tuple(_stamp_of(each) for each in self.mistake_files()))

    def forms(self) -> tuple[Mistake, ...]:
        """Differences that are no mistakes: other right ways to write the same. Raises GraderFault."""
        return tuple(self._entries("forms"))

    def files(self) -> list[Path]:
        """The files that say what it answers."""
        return [*sorted(self.folder.glob("*.py")), *sorted(self.folder.glob("forms/*.toml"))]

    def mistake_files(self) -> list[Path]:
        """The files that say what its known mistakes are."""
        return sorted(self.folder.glob("mistakes/*.toml"))

    def _entries(self, kind: str) -> Iterator[Mistake]:
        for module in self.modules:
            yield from read_entries(self.folder / kind / f"{module}.toml")


@functools.lru_cache(maxsize=8)
def _mistakes(reference: Reference, stamps: tuple[tuple[int, int], ...]) -> tuple[Mistake, ...]:
    """Its known mistakes, read once as long as no file has another stamp: hundreds of entries take a while."""
    found: dict[str, Mistake] = {}
    for each in reference._entries("mistakes"):
        if each.id in found:
            files = " and ".join(f"mistakes/{name}.toml" for name in (found[each.id].module, each.module))
            raise GraderFault(f"[{each.id}] is in {files} of {reference.folder}. Give one of them another name.")
        found[each.id] = each
    return tuple(with_words_of(found, each) for each in found.values())


def reference_of(course: Course) -> Reference | None:
    """The course's reference; None where it has none, as a student's kit. Raises GraderFault."""
    folder = course.root / "reference"
    if not (folder / "__init__.py").is_file():
        return None
    topics = sorted(topic_of(each.name) for each in exercise_folders(course.folder))
    return Reference(folder, _in_order(folder, tuple(topics)))


def reference_for(course: Course) -> Reference:
    """The course's reference. Raises GraderFault where it has none."""
    reference = reference_of(course)
    if reference is None:
        raise GraderFault(f"{course.root / 'reference' / '__init__.py'} is missing: the reference lies there.")
    return reference


def _in_order(folder: Path, topics: tuple[str, ...]) -> tuple[str, ...]:
    """The modules of these topics that are there, and what they import of each other, each after what it imports."""
    imported: dict[str, list[str]] = {}
    left = [topic for topic in topics if (folder / f"{topic}.py").is_file()]
    while left:
        name = left.pop(0)
        if name not in imported:
            found = _imports_of(folder / f"{name}.py", _stamp_of(folder / f"{name}.py"))
            imported[name] = sorted(each for each in found if (folder / f"{each}.py").is_file())
            left += imported[name]
    try:
        return tuple(TopologicalSorter(dict(sorted(imported.items()))).static_order())
    except CycleError as circle:
        raise GraderFault(f"{folder}: modules import each other in a circle: {', '.join(circle.args[1])}.") from None


def _stamp_of(path: Path) -> tuple[int, int]:
    """What changes when the file does: when it was written, and its size."""
    there = path.stat()
    return there.st_mtime_ns, there.st_size


@functools.lru_cache(maxsize=256)
def _imports_of(path: Path, stamp: tuple[int, int]) -> frozenset[str]:
    """The modules beside it that this one imports, read once as long as it has no other stamp."""
    return frozenset(_RELATIVE.findall(read_source(path)))


@contextmanager
def _package(folder: Path) -> Iterator[str]:
    """A package of this folder under a new name, for as long as its modules are loaded."""
    name = f"_byheart_reference_{next(_COPIES)}"
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert spec is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules[name] = package
    try:
        _executed(package, read_source(folder / "__init__.py"), folder / "__init__.py")
        yield name
    finally:
        for each in [each for each in sys.modules if each == name or each.startswith(f"{name}.")]:
            del sys.modules[each]


def _of_its_own(module: ModuleType, at_hand: Mapping[str, Any]) -> dict[str, Any]:
    """What a module has a name for, and didn't have at hand: what it defines, and what it imports first."""
    named = ((each, value) for each, value in vars(module).items() if not each.startswith("_"))
    return {each: value for each, value in named if at_hand.get(each) is not value}


def _run(path: Path, source: str, name: str, at_hand: Mapping[str, Any]) -> ModuleType:
    """The module, in which all that is at hand has a name: a mistake may use what the right function doesn't import."""
    module = ModuleType(name)
    module.__package__ = name.rpartition(".")[0]
    module.__file__ = str(path)
    sys.modules[name] = module
    module.__dict__.update(at_hand)
    _executed(module, source, path)
    return module


def _executed(module: ModuleType, source: str, path: Path) -> None:
    try:
        exec(compile(source, str(path), "exec", dont_inherit=True), module.__dict__)
    except Exception as error:
        raise GraderFault(f"{path} can't be run: {type(error).__name__}: {error}") from error
