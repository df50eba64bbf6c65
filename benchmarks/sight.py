"""`python -m benchmarks.sight [CORPUS ...]`: is a mistake named, and is the name true, in programs by somebody else?

A corpus is a folder `tests/sight/NAME` of programs, `EXERCISE/AUTHOR/FILE.py`. Its `labels.toml` has a table for
each: the `function` that is wrong ("" if none is), what is wrong with it (`label`), its `kind` (mistake, slip or
right), and whether asking it raises. Who wrote it had seen neither this code nor the known mistakes.

A person then read each program, its label and the sentence that its author was shown, and judged whether the sentence
is true of that program: `true` and `untrue` list the names that were judged. A name that is in neither is printed, and
counts as untrue. Where several names are told at once ("Or:"), one of them must be true.

Exit code 1 where a right program is called wrong, a wrong one right, or a name was never judged. --show prints for each
program what its author is told.
"""

import argparse
import contextlib
import functools
import io
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from byheart.asking.exercise import Exercise
from byheart.judging.judge import Verdict
from byheart.judging.known import knowledge_for
from byheart.learner.exam import Exam
from byheart.proof.desk import Desk, desk_for

ROOT = Path(__file__).parent.parent
CORPORA = ROOT / "tests" / "sight"


@dataclass(frozen=True)
class Label:
    """What a program's author says of it, and which names a reader judged."""

    function: str
    label: str
    kind: str
    raises: bool
    true: tuple[str, ...] = ()
    untrue: tuple[str, ...] = ()


@dataclass(frozen=True)
class Seen:
    """A program, its label, and the verdicts on it. `told` has the names that are told together, by question."""

    name: str
    label: Label
    verdicts: tuple[Verdict, ...]
    told: Mapping[str, tuple[str, ...]]

    @property
    def wrong(self) -> bool:
        """Whether anything of it is called wrong."""
        return any(each.outcome != "right" for each in self.verdicts)

    @property
    def named(self) -> bool:
        """Whether a mistake is named where it is."""
        return any(name.partition("/")[2] == self.label.function for name in self.told)

    @property
    def true(self) -> bool:
        """Whether all that is named in it is true."""
        return all(any(name in self.label.true for name in names) for names in self.told.values())

    @property
    def first(self) -> bool:
        """Whether all that is told first is true."""
        return all(names[0] in self.label.true for names in self.told.values())

    @property
    def unjudged(self) -> list[str]:
        """The names that nobody judged."""
        judged = {*self.label.true, *self.label.untrue}
        return sorted({name for names in self.told.values() for name in names} - judged)


def read_labels(corpus: Path) -> dict[str, Label]:
    """The labels of a corpus, by program."""
    table = tomllib.loads((corpus / "labels.toml").read_text(encoding="utf-8"))
    lists = ("true", "untrue")
    return {
        name: Label(**{key: tuple(value) if key in lists else value for key, value in each.items()})
        for name, each in table.items()
    }


def look(desk: Desk, corpus: Path) -> Iterator[Seen]:
    """Every program of a corpus, asked."""
    known = functools.cache(lambda: knowledge_for(desk.course, desk.exercises))
    names = {each.misconception: each.id for each in known().mistakes.values() if not each.variant_of}
    for name, label in read_labels(corpus).items():
        exercise = desk.exercise(name.partition("/")[0])
        exam = Exam(desk.course, exercise, desk.key, corpus / name / exercise.file, known=known)
        verdicts = _asked(exam, exercise)
        told = {each.question: _names(each, names) for each in verdicts if each.mistake}
        yield Seen(name, label, verdicts, told)


def _asked(exam: Exam, exercise: Exercise) -> tuple[Verdict, ...]:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return tuple(exam.verdict(question) for question in exercise.questions)


def _names(verdict: Verdict, names: Mapping[str, str]) -> tuple[str, ...]:
    """The name that is told first, and those that are told with it."""
    others = (names[words] for words in verdict.looks_like.split(" Or: ")[1:])  # general mistakes are told alone
    return (verdict.mistake or "", *others)


def figures(seen: Sequence[Seen]) -> Iterator[tuple[str, int, int]]:
    """Each figure: what it is, how many, of how many."""
    right = [each for each in seen if each.label.kind == "right"]
    mistakes = [each for each in seen if each.label.kind == "mistake"]
    slips = [each for each in seen if each.label.kind == "slip"]
    yield "right programs called wrong", _count(each.wrong for each in right), len(right)
    yield "wrong programs called right", _count(not each.wrong for each in mistakes + slips), len(mistakes + slips)
    for what, some in (
        ("mistakes that return, named", [each for each in mistakes if not each.label.raises]),
        ("mistakes that raise, named", [each for each in mistakes if each.label.raises]),
        ("mistakes named", mistakes),
    ):
        yield what, _count(each.named for each in some), len(some)
        told = [each for each in some if each.told]
        yield "    of the names true", _count(each.true for each in told), len(told)
        yield "    by the first one told", _count(each.first for each in told), len(told)
    told = [each for each in slips if each.told]
    yield "slips named", len(told), len(slips)
    yield "    of the names true", _count(each.true for each in told), len(told)


def _share(some: int, whole: int) -> str:
    """Never rounded up."""
    return f"{1000 * some // whole / 10:6.1f}%" if whole else ""


def _count(them: Iterable[bool]) -> int:
    return sum(them)


def _shown(seen: Seen) -> Iterator[str]:
    """What the author of a program is told, beside the label."""
    yield f"{seen.name} [{seen.label.kind}, {seen.label.function or '-'}] {seen.label.label}"
    for verdict in seen.verdicts:
        if verdict.outcome == "right":
            continue
        names = " / ".join(seen.told.get(verdict.question, ("-",)))
        follows = f" follows {verdict.follows}" if verdict.follows else ""
        yield f"    {verdict.question} {verdict.outcome}: {names}{follows}"
        yield from (f"        {line}" for line in (*verdict.message.splitlines(), *verdict.notes))
        if verdict.looks_like:
            yield f"        looks like: {verdict.looks_like}"


def main(words: Sequence[str] | None = None) -> int:
    """Ask the corpora that are named, or all, and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sight", description=__doc__)
    parser.add_argument("corpora", nargs="*", type=Path, metavar="CORPUS")
    parser.add_argument("--show", action="store_true", help="print what the author of each program is told")
    options = parser.parse_args(words)
    failed = False
    for corpus in options.corpora or sorted(path.parent for path in CORPORA.glob("*/labels.toml")):
        seen = list(look(desk_for(ROOT / "exercises"), corpus))
        print(corpus.name)
        for each in seen if options.show else ():
            print("\n".join(_shown(each)))
        for what, some, whole in figures(seen):
            print(f"    {what:<34}{some:>4} of {whole:<4}{_share(some, whole)}")
        for each in seen:
            if each.unjudged:
                print(f"    never judged: {each.name}: {', '.join(each.unjudged)}")
        odd = [each.name for each in seen if each.wrong == (each.label.kind == "right")]
        failed = failed or bool(odd) or any(each.unjudged for each in seen)
        print(*(f"    called otherwise than it is: {name}" for name in odd), sep="\n")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
