"""Name a script's mistake: ask the reference, with each known mistake in it, at the script's own data and weights.

Where the reference with one mistake makes the same steps from the same numbers, that is the mistake. No id stands in
the code: a new mistake is an entry of the course, and a new form of network a table of its `blank_page.toml`. Where the
reference has no such network, and where two mistakes answer alike and neither lies where the fault was seen, none is
named. No verdict hangs on this, and no line. A course without a reference, as a student's kit, names nothing.
"""

import functools
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice, pairwise
from typing import Any

import numpy as np

from byheart.asking.problems import GraderFault
from byheart.curriculum.alteration import Alteration
from byheart.curriculum.course import Course
from byheart.curriculum.files import read_table
from byheart.curriculum.mistakes import Mistake
from byheart.curriculum.reference import Reference, reference_of
from byheart.reading.done import Done, done_by, starts_of
from byheart.reading.evidence import Array
from byheart.reading.seen import Reading

FILE = "blank_page.toml"
# How far a step may be from the other, as a share of its largest number.
_ROOM, _SMALLEST = 1e-6, 1e-12
_MOST_FORMS = 24
# How many iterations a training is asked for that the script left before its end.
_LEFT_EARLY = 3
# What the reference may raise where a mistake makes shapes that don't fit.
_MISFITS = (ArithmeticError, AttributeError, LookupError, NameError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class Asked:
    """A function of the reference, and what it takes and gives."""

    module: str
    name: str
    takes: tuple[str, ...]
    gives: tuple[str, ...]

    @property
    def layers(self) -> int:
        """How many tables of weights it gives; 0 where it takes any number."""
        return sum(each.startswith("weights ") for each in self.gives)

    @property
    def biases(self) -> bool:
        """Whether its layers have biases."""
        return "biases 1" in self.gives


@dataclass
class Catalogue:
    """A course's known mistakes, and the functions that are asked for a training and for its start."""

    reference: Alteration
    mistakes: tuple[Mistake, ...]
    trainings: tuple[Asked, ...]
    starts: tuple[Asked, ...]
    places: Mapping[str, Sequence[str]]
    _changes: dict[Asked, tuple[Mistake, ...]] = field(default_factory=dict)

    def name(self, reading: Reading) -> str | None:
        """The mistake of a script that is wrong; None where the reference has none that does the same."""
        if reading.verdict != "wrong":
            return None
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            if reading.first_wrong == "init":
                return self._likeliest(self._starting(reading), reading)
            return self._likeliest(self._training(reading), reading)

    def _likeliest(self, found: Iterator[Mistake], reading: Reading) -> str | None:
        """The one mistake that comes first: one that isn't rare, in the function where the fault was seen."""
        there = list(self.places.get(reading.first_wrong or "", ()))
        ranks: dict[str, tuple[bool, int]] = {}
        for each in found:
            at = [there.index(place.function) for place in each.differences if place.function in there]
            if at:
                ranks[each.name] = min((each.rare, min(at)), ranks.get(each.name, (True, len(there))))
        best = min(ranks.values(), default=None)
        names = [name for name, rank in ranks.items() if rank == best]
        return names[0] if len(names) == 1 else None

    # Trainings

    def _training(self, reading: Reading) -> Iterator[Mistake]:
        """The mistakes that the first network of this form makes the script's steps with."""
        for asked in self.trainings:
            depth = asked.layers or _depth(reading)
            forms = list(islice(done_by(reading, depth, asked.biases), _MOST_FORMS))
            found = [each for done in self._likely(asked, forms) for each in self._making(asked, done)]
            yield from found
            if found:
                return

    def _likely(self, asked: Asked, forms: Sequence[Done]) -> Sequence[Done]:
        """The forms in which the right reference has the script's own error; all of them if it has it in none."""
        if "errors" not in asked.gives or len(forms) < 2:
            return forms
        kept = []
        for done in forms:
            with suppress(*_MISFITS):
                errors = self._ask(asked, _given(done, done.rates[0]), 1)["errors"]
                if np.allclose(errors[0], done.errors[0], rtol=_ROOM):
                    kept.append(done)
        return kept or forms

    def _making(self, asked: Asked, done: Done) -> Iterator[Mistake]:
        """The mistakes that make these steps; one that changes nothing here makes none."""
        rates = done.rates if "alpha" in asked.takes else done.rates[:1]
        for rate in rates:
            if self._makes(asked, done, rate):
                continue  # the right reference does, so at this rate no mistake says anything
            for mistake in self._changing(asked):
                with self.reference.with_mistakes(mistake):
                    if self._makes(asked, done, rate):
                        yield mistake

    def _makes(self, asked: Asked, done: Done, rate: float) -> bool:
        given = _given(done, rate)
        try:
            if done.left_early:
                got = self._ask(asked, given, _LEFT_EARLY)
                same = len(got.get("errors", ())) == len(done.errors) and np.allclose(got["errors"], done.errors)
                return bool(same and _alike(_weights(asked, got), done.weights, done.after[0], "alpha" in asked.takes))
            return all(
                _alike(_weights(asked, self._ask(asked, given, at)), done.weights, after, "alpha" in asked.takes)
                for at, after in enumerate(done.after, start=1)
            )
        except _MISFITS:
            return False

    def _ask(self, asked: Asked, given: Mapping[str, Any], iterations: int) -> dict[str, Any]:
        """What the function gives, as the reference is now: with a mistake in it, or none."""
        does = getattr(self.reference.modules[asked.module], asked.name)
        given = {**given, "iterations": iterations, "every": 1}
        for _ in range(iterations if "iterations" not in asked.takes else 1):
            got = does(*(given[each] for each in asked.takes))
            given |= dict(zip(asked.gives, got if len(asked.gives) > 1 else (got,), strict=False))
        return {each: given[each] for each in asked.gives}

    def _changing(self, asked: Asked) -> tuple[Mistake, ...]:
        """The mistakes that change what the function gives."""
        if asked not in self._changes:
            self._changes[asked] = tuple(self._found_to_change(asked))
        return self._changes[asked]

    def _found_to_change(self, asked: Asked) -> Iterator[Mistake]:
        given = _drawn(asked)
        right = self._ask(asked, given, 2)
        for mistake in self.mistakes:
            with self.reference.with_mistakes(mistake):
                try:
                    changed = not _equal(right, self._ask(asked, given, 2))
                except _MISFITS:
                    changed = True  # with other shapes it may answer
            if changed:
                yield mistake

    # Starts

    def _starting(self, reading: Reading) -> Iterator[Mistake]:
        """The mistakes that make these first weights, whatever is drawn, up to a factor."""
        weights = starts_of(reading)
        for asked in self.starts:
            if asked.layers != len(weights):
                continue
            sizes = {f"size {at}": size for at, size in enumerate(_sizes(weights))}
            for mistake in self.mistakes:
                with self.reference.with_mistakes(mistake), suppress(*_MISFITS):
                    one, other = (self._ask(asked, {**sizes, "seed": seed}, 1) for seed in (1, 2))
                    if _equal(one, other) and _up_to_factor(one, weights):
                        yield mistake


def _given(done: Done, rate: float) -> dict[str, Any]:
    layers = sum(each.ndim == 2 for each in done.weights)
    tables, rows = done.weights[:layers], done.weights[layers:]
    weights = {f"weights {at}": each for at, each in enumerate(tables, start=1)}
    biases = {f"biases {at}": each for at, each in enumerate(rows, start=1)}
    return {"data": done.data, "targets": done.targets, "alpha": rate, "weights": tables, **weights, **biases}


def _weights(asked: Asked, got: Mapping[str, Any]) -> list[Any]:
    """The weights among what came back, in the order of `Done`."""
    if not asked.layers:
        return list(got["weights"])
    kinds = ("weights", "biases") if asked.biases else ("weights",)
    return [got[f"{kind} {at}"] for kind in kinds for at in range(1, asked.layers + 1)]


def _depth(reading: Reading) -> int:
    return reading.training.steps[0].network.depth if reading.training and reading.training.steps else 1


def _drawn(asked: Asked) -> dict[str, Any]:
    """Numbers to ask a training with, in layers of different sizes."""
    draw, depth = np.random.RandomState(1), asked.layers or 3
    sizes = [3, *range(5, 4 + depth), 2]
    tables = [draw.uniform(-1, 1, each) for each in pairwise(sizes)]
    rows = [draw.uniform(-1, 1, each) for each in sizes[1:]] if asked.biases else []
    data, targets = draw.uniform(0, 1, (4, 3)), draw.uniform(0, 1, (4, 2))
    return _given(Done(data, targets, (*tables, *rows), (), (), (), left_early=False), 0.7)


def _equal(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return all(_same(one[name], other[name]) for name in one)


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, tuple | list):
        return len(one) == len(other) and all(map(_same, one, other))
    return np.shape(one) == np.shape(other) and np.allclose(one, other)


def _alike(got: Sequence[Any], before: Sequence[Array], after: Sequence[Array], to_scale: bool) -> bool:
    """Whether these weights come out; without an alpha, up to the length of the whole step."""
    made = [np.asarray(each, dtype=float) for each in got]
    if [each.shape for each in made] != [each.shape for each in after]:
        return False
    theirs, ours = (
        np.concatenate([(each - own).ravel() for each, own in zip(table, before, strict=True)])
        for table in (made, after)
    )
    factor = 1.0 if to_scale else float(ours @ theirs) / max(float(theirs @ theirs), _SMALLEST)
    room = _ROOM * float(np.max(np.abs(ours), initial=0.0)) + _SMALLEST
    return factor > 0 and bool(np.all(np.abs(ours - factor * theirs) <= room))


def _up_to_factor(got: Mapping[str, Any], weights: Sequence[Array]) -> bool:
    theirs = np.concatenate([np.ravel(got[f"weights {at}"]) for at in range(1, len(weights) + 1)])
    ours = np.concatenate([each.ravel() for each in weights])
    if theirs.size != ours.size or np.any(theirs) != np.any(ours):
        return False
    factor = float(ours @ theirs) / max(float(theirs @ theirs), _SMALLEST)
    return bool(np.allclose(ours, factor * theirs))


def _sizes(weights: Sequence[Array]) -> list[int]:
    return [weights[0].shape[0], *(each.shape[1] for each in weights)]


# A course's catalogue -------------------------------------------------------------------------------------------------


def named(reading: Reading, course: Course) -> Reading:
    """The reading with its mistake's name, where the course's reference has one that does the same. Raises GraderFault.

    The name is for the words beside a verdict: whatever it is, the verdict stays.
    """
    if reading.verdict != "wrong":
        return reading
    reference = reference_of(course)
    catalogue = _catalogue_of(reference) if reference is not None else None
    return replace(reading, mistake=catalogue.name(reading)) if catalogue is not None else reading


@functools.cache
def _catalogue_of(reference: Reference) -> Catalogue | None:
    path = reference.folder / FILE
    if not path.is_file():
        return None
    table = read_table(path)
    try:
        trainings, starts = (map(_asked, table.get(kind, ())) for kind in ("training", "start"))
        there = [  # a course may have left some of its exercises out, with their part of the reference
            tuple(each for each in asked if (reference.folder / f"{each.module}.py").is_file())
            for asked in (trainings, starts)
        ]
        return Catalogue(Alteration(reference), reference.mistakes(), there[0], there[1], table.get("places", {}))
    except (AttributeError, KeyError, TypeError, ValueError) as problem:
        raise GraderFault(f"{path}: a table there lacks function, takes or gives ({problem!r}).") from None


def _asked(table: Mapping[str, Any]) -> Asked:
    module, name = table["function"].split(".")
    return Asked(module, name, tuple(table["takes"]), tuple(table["gives"]))
