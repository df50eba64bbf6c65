"""The rows of the proof: each a figure, what it must be, what was measured, and what to look at where it falls short.

Each row measures one thing and can fail. It prints nothing, and decides nothing about anybody's marks.
"""

import ast
import itertools
import math
import random
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from byheart.asking.exercise import Exercise
from byheart.curriculum.files import parsed, read_source
from byheart.curriculum.reference import reference_of
from byheart.curriculum.stubs import stub_of
from byheart.judging.judge import Verdict
from byheart.proof.catalogue import Catalogue, Pair, cancelling, catalogue_for, caught
from byheart.proof.desk import Hands, Trial, desk_for, first_failures, verdicts
from byheart.proof.equivalent import reason, unmet
from byheart.proof.forms import programs
from byheart.proof.hints import given_away
from byheart.proof.mutants import Mutant, mutants
from byheart.proof.naming import Naming, name_files, name_pairs
from byheart.proof.normal import normal_form
from byheart.proof.scripts import compare
from byheart.proof.wrong import failing_otherwise

# How much of it is done without --thorough.
SAMPLE_FORMS, SAMPLE_MUTANTS, SAMPLE_PAIRS, SAMPLE_FILES, SAMPLE_NAMED_PAIRS = 60, 0.1, 1500, 60, 30
SAMPLE_WRONG = 60
ALL_FORMS, ALL_NAMED_PAIRS = 300, 400

# For each question that is asked; fewer prove little.
RIGHT_PROGRAMS, WRONG_PROGRAMS = 87, 7
NAMED, DIAGNOSES = 0.95, 0.98
SCRIPTS, LINES, SAMPLE_SCRIPTS = 0.95, 0.85, 100
ONE_MISTAKE, WITH_PAIRS = 0.05, 1.0

# A script is watched in a process that is forked; there is no jail around the kit's own.
CAN_WATCH = sys.platform != "win32"

_NO_SOLUTIONS = "left out: there are no solutions here"
_NO_TESTS = "left out: there are no programs in {}"
_NO_SCRIPTS = "left out: there are no scripts in {}"
_SOME_TOPICS = "left out: only some topics were asked for"
_UNMARKED = "its solution should have the body between ### BEGIN SOLUTION and ### END SOLUTION"
_NO_REFERENCE = "left out: there is no reference here"

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `ok` is None where it was left out, and `measured` says why. `findings` are sentences."""

    figure: str
    wanted: str
    measured: str
    ok: bool | None
    findings: tuple[str, ...] = ()


@dataclass
class Proof:
    """What the rows share: the course, the exercises that are asked about, and where the rest of the kit lies.

    `exercises` have functions; `pages` are blank, and their solutions are scripts. `begin` is told what is being done
    and of how many, before it is.
    """

    course: Path
    hands: Hands
    exercises: tuple[Exercise, ...]
    pages: tuple[Exercise, ...] = ()
    thorough: bool = False
    whole: bool = True
    begin: Callable[[str, int], object] = lambda what, count: None
    broken: dict[str, str] = field(default_factory=dict)
    _named: list[Naming] | None = None
    _caught: dict[str, list[str]] | None = None

    @property
    def solutions(self) -> dict[str, str]:
        """The text of the solution of each exercise that has one; `scripts` has those of the blank pages."""
        return self._solutions(self.exercises)

    @property
    def scripts(self) -> dict[str, str]:
        """The text of the solution of each blank page that has one."""
        return self._solutions(self.pages)

    def _solutions(self, exercises: Sequence[Exercise]) -> dict[str, str]:
        course = desk_for(self.course).course
        paths = {each.id: course.solution_of(each) for each in exercises}
        return {name: read_source(path) for name, path in paths.items() if path.is_file()}

    @property
    def root(self) -> Path:
        """The folder that holds the course's parts."""
        return desk_for(self.course).course.root

    @property
    def reference(self) -> Path:
        """Where accepted forms and equivalent changes are written down."""
        return self.root / "reference"

    @property
    def tests(self) -> Path:
        """The folder of programs that were written by hand."""
        return self.root / "tests"

    @property
    def asked(self) -> int:
        """How many questions are asked."""
        return sum(len(each.questions) for each in self.exercises)

    @property
    def catalogue(self) -> Catalogue | None:
        """The known mistakes, where there is a reference."""
        return catalogue_for(self.course)

    def by_hand(self, kind: str) -> list[Path]:
        """The programs of this kind that were written by hand, for the exercises that are asked about."""
        return [path for each in self.exercises for path in sorted((self.tests / kind / each.id).glob("*.py"))]

    def no_tests(self, kind: str) -> str:
        """That there are none of this kind, and where they would be."""
        one = self.exercises[0].id if len(self.exercises) == 1 else "NN_topic"
        return _NO_TESTS.format(self.tests / kind / one)

    def some(self, items: Sequence[Item], count: int) -> list[Item]:
        """All of them if it is to be thorough, or so many, always the same ones, in their order."""
        if self.thorough or len(items) <= count:
            return list(items)
        return [items[at] for at in sorted(random.Random(0).sample(range(len(items)), count))]

    def ask(self, what: str, trials: Sequence[Trial]) -> list[list[Verdict]]:
        """The verdicts on these programs."""
        self.begin(what, len(trials))
        return self.hands.work(verdicts, trials, 8)

    def failures(self, what: str, trials: Sequence[Trial]) -> list[Verdict | None]:
        """For each program the first verdict that isn't right."""
        self.begin(what, len(trials))
        return self.hands.work(first_failures, trials, 32)

    def mistakes(self) -> list[str]:
        """The known mistakes that are seen in these exercises, or belong to one of them and should be."""
        catalogue = self.catalogue
        assert catalogue is not None
        asked = {question.id for each in self.exercises for question in each.questions}
        topics = {each.topic for each in self.exercises}
        known = catalogue.known.mistakes
        own = {name for name in known if any(place.module in topics for place in known[name].differences)}
        return [name for name, spoilt in catalogue.spoils.items() if spoilt & asked or name in own]

    def caught(self) -> dict[str, list[str]]:
        """For each mistake the questions that it gets wrong."""
        if self._caught is None:
            names = self.mistakes()
            self.begin("known mistakes", len(names))
            self._caught = dict(zip(names, self.hands.work(caught, names, 16), strict=True))
        return self._caught

    def named(self) -> list[Naming]:
        """What is said of the programs that were written in another style."""
        if self._named is None:
            files = self.some([str(path) for path in self.by_hand("diagnosed")], SAMPLE_FILES)
            self.begin("mistakes in another style", len(files))
            self._named = self.hands.work(name_files, files, 4)
        return self._named


def rows(proof: Proof) -> Iterator[Row]:
    """All rows, each measured when it is asked for."""
    for row in (
        files_are_there,
        solutions_pass,
        nothing_for_nothing,
        every_question_catches,
        mistakes_of_their_own,
        right_programs,
        wrong_programs,
        known_mistakes,
        hints_lead,
        pairs_of_mistakes,
        changed_programs,
        named_right,
    ):
        yield row(proof)
    yield from diagnoses(proof)
    yield from scripts_read(proof)


def files_are_there(proof: Proof) -> Row:
    """An exercise lacks nothing that a learner meets or the proof needs."""
    exercises = (*proof.exercises, *proof.pages)
    findings = [f"{path} is missing: {why}" for each in exercises for path, why in _lacking(proof, each)]
    findings += [f"{path} is read by nobody: no exercise or module has that name" for path in _strays(proof)]
    return Row("files that are missing or that nobody reads", "0", str(len(findings)), not findings, tuple(findings))


def solutions_pass(proof: Proof) -> Row:
    """The kit's own solutions are right, those of its blank pages too."""
    figure = "questions that the solutions answer right"
    watched = proof.scripts if CAN_WATCH else {}
    solutions = proof.solutions | watched
    if not solutions:
        return Row(figure, "all", _NO_SOLUTIONS, None)
    trials = [Trial(name, text) for name, text in solutions.items()]
    given = [verdict for each in proof.ask("solutions", trials) for verdict in each]
    wrong = [verdict for verdict in given if verdict.outcome != "right"]
    unread = "" if len(watched) == len(proof.scripts) else " (no blank page: Windows itself can't watch a script)"
    measured = f"{len(given) - len(wrong)} of {len(given)}{unread}"
    return Row(figure, "all", measured, not wrong, tuple(_said(each) for each in wrong))


def nothing_for_nothing(proof: Proof) -> Row:
    """Who writes nothing earns nothing, and the stubs are those that the solutions make."""
    figure = "points that stubs and empty files earn"
    solutions, stubs = proof.solutions, _stubs(proof)
    if not stubs:
        return Row(figure, "0", _NO_SOLUTIONS, None)
    bodies = [Trial(name, text) for name, solution in solutions.items() for text in _unwritten(solution, name)]
    empty = [verdict for each in proof.ask("empty files", bodies) for verdict in each]
    shipped = [
        verdict for each in proof.ask("stubs", [Trial(name, stubs[name]) for name in solutions]) for verdict in each
    ]
    findings = [f"{each.question} gives {each.score:g} for nothing" for each in empty if _earns(each)]
    findings += [f"{each.question} gives {each.score:g} for its stub: {_UNMARKED}" for each in shipped if _earns(each)]
    findings += _other_stubs(proof, stubs)
    points, score = (sum(getattr(each, name) for each in (*empty, *shipped)) for name in ("points", "score"))
    made_of = "a stub, an empty file, one that raises and one that passes, for each exercise"
    return Row(figure, "0", f"{score:g} of {points:g} ({made_of})", not findings, tuple(findings))


def every_question_catches(proof: Proof) -> Row:
    """A question that nothing fails asks nothing."""
    figure = "questions that catch no mistake"
    questions = [question for each in proof.exercises for question in each.questions]
    seen: set[str] = set()
    if proof.catalogue is not None:
        seen = {question for wrong in proof.caught().values() for question in wrong}
    left = [question for question in questions if question.id not in seen]
    changed = [m for name in {q.exercise for q in left} for m in mutants(name, proof.solutions.get(name, ""))]
    own = [m for m in changed if f"{m.exercise}/{m.function}" in {question.id for question in left}]
    failed = proof.failures("changed solutions", [Trial(m.exercise, m.text, m.function) for m in own]) if own else []
    seen |= {verdict.question for verdict in failed if verdict is not None}
    nothing = [question.id for question in left if question.id not in seen]
    findings = tuple(f"{name}: no known mistake and no change to its solution fails it" for name in nothing)
    return Row(figure, "0", f"{len(nothing)} of {len(questions)}", not nothing, findings)


def mistakes_of_their_own(proof: Proof) -> Row:
    """A question of which no known mistake spoils the answer has nothing to tell a learner who is wrong."""
    figure = "questions without a known mistake of their own"
    catalogue = proof.catalogue
    if catalogue is None:
        return Row(figure, "0", _NO_REFERENCE, None)
    known, caught = catalogue.known.mistakes, proof.caught()
    without = []
    for exercise in proof.exercises:
        own = [name for name in caught if any(place.module == exercise.topic for place in known[name].differences)]
        told = {question for name in own for question in caught[name]}
        without += [question.id for question in exercise.questions if question.id not in told]
    findings = tuple(f"{name}: nothing in reference/mistakes/ spoils it" for name in without)
    return Row(figure, "0", f"{len(without)} of {proof.asked}", not without, findings)


def right_programs(proof: Proof) -> Row:
    """Whoever is right is told so, however it is written."""
    figure = "right programs called wrong"
    solutions = proof.solutions
    if not solutions:
        return Row(figure, "0", _NO_SOLUTIONS, None)
    wanted = RIGHT_PROGRAMS * proof.asked
    each = math.ceil(max(ALL_FORMS, wanted / len(solutions))) if proof.thorough else SAMPLE_FORMS
    made = [
        program for name, solution in solutions.items() for program in programs(name, solution, each, proof.reference)
    ]
    written = proof.by_hand("right")
    trials = [Trial(program.exercise, program.text) for program in made]
    trials += [Trial(path.parent.name, path.read_bytes().decode("utf-8", "surrogateescape")) for path in written]
    names = [program.name for program in made] + [f"{path.parent.name}/{path.name}" for path in written]
    wrong = _wrong(names, trials, proof.ask("right programs", trials), proof.broken)
    enough = len(trials) >= wanted or not (proof.thorough and proof.whole)
    findings = (*wrong, *(() if enough else (f"there are only {len(trials)} of {wanted} programs",)))
    bare = len({normal_form(program.bare) for program in made})
    made_of = f"{len(made)} made, all different but for names, {bare} but for styles; {len(written)} by hand"
    measured = f"{len(wrong)} of {len(trials)} ({made_of})"
    return Row(figure, f"0 of {wanted:,}" if proof.thorough else "0", measured, not findings, findings)


def wrong_programs(proof: Proof) -> Row:
    """A wrong program fails the question that its author says, and as they say."""
    figure = "wrong programs that don't fail as labelled"
    paths = proof.some(proof.by_hand("wrong"), SAMPLE_WRONG)
    if not paths:
        return Row(figure, "0", proof.no_tests("wrong"), None)
    proof.begin("wrong programs", len(paths))
    otherwise = proof.hands.work(failing_otherwise, [str(path) for path in paths], 4)
    odd = [(path, each) for path, each in zip(paths, otherwise, strict=True) if each]
    findings = tuple(f"{path.parent.name}/{path.name}: {'; '.join(each)}" for path, each in odd)
    return Row(figure, "0", f"{len(odd)} of {len(paths)}, by hand", not odd, findings)


def known_mistakes(proof: Proof) -> Row:
    """No known mistake is called right everywhere."""
    figure = "known mistakes called right"
    if proof.catalogue is None:
        return Row(figure, "0", _NO_REFERENCE, None)
    wrong = proof.caught()
    right = [name for name, questions in wrong.items() if not questions]
    findings = tuple(f"{name}: no question fails it" for name in right)
    return Row(figure, "0", f"{len(right)} of {len(wrong)}", not right, findings)


def hints_lead(proof: Proof) -> Row:
    """A hint that holds the corrected expression is the answer."""
    figure = "known mistakes whose words give the answer"
    catalogue = proof.catalogue
    if catalogue is None:
        return Row(figure, "0", _NO_REFERENCE, None)
    names = proof.mistakes()
    found = {name: given_away(catalogue.known.mistakes[name], catalogue.alteration.reference) for name in names}
    findings = tuple(f"{name}: its words hold {' and '.join(each)}" for name, each in found.items() if each)
    return Row(figure, "0", f"{len(findings)} of {len(names)}", not findings, findings)


def pairs_of_mistakes(proof: Proof) -> Row:
    """Two mistakes are called right only where they cancel."""
    figure = "pairs of mistakes called right that aren't"
    if proof.catalogue is None:
        return Row(figure, "0", _NO_REFERENCE, None)
    pairs: list[Pair] = proof.some(list(itertools.combinations(proof.mistakes(), 2)), SAMPLE_PAIRS)
    proof.begin("pairs of mistakes", len(pairs))
    found = proof.hands.work(cancelling, pairs, 64)
    asked = {exercise.id for exercise in proof.exercises}
    cancel = [each for cancelled in found for each in cancelled or () if each.exercise in asked]
    wrong = [each for each in cancel if not each.afresh]
    findings = tuple(f"{each.name}: right here, and wrong with other inputs" for each in wrong)
    made = len(pairs) - found.count(None)
    measured = f"{len(wrong)} of {made} ({len(cancel) - len(wrong)} times two cancel, and are right)"
    return Row(figure, "0", measured, not wrong, findings)


def changed_programs(proof: Proof) -> Row:
    """A right program that is changed a little is wrong, or somebody wrote down why it isn't."""
    figure = "changed solutions that pass without a reason"
    solutions = proof.solutions
    if not solutions:
        return Row(figure, "0", _NO_SOLUTIONS, None)
    made = [mutant for name, solution in solutions.items() for mutant in mutants(name, solution)]
    excused = [mutant for mutant in made if reason(mutant, proof.reference)]
    others = [mutant for mutant in made if not reason(mutant, proof.reference)]
    tried = [*proof.some(others, int(SAMPLE_MUTANTS * len(others))), *excused]
    failed = proof.failures("changed solutions", [Trial(m.exercise, m.text, m.function) for m in tried])
    findings = [finding for each in zip(tried, failed, strict=True) for finding in _passed(*each, proof.reference)]
    for name in solutions:
        findings += [
            f"{each.name}: listed as the same, but no such change is made"
            for each in unmet(name, made, proof.reference)
        ]
    passed = sum(
        verdict is None and not reason(mutant, proof.reference) for mutant, verdict in zip(tried, failed, strict=True)
    )
    measured = f"{passed} of {len(tried)} ({len(excused)} are the same program, with the reason)"
    return Row(figure, "0", measured, not findings, tuple(findings))


def named_right(proof: Proof) -> Row:
    """A mistake has its name in whatever style it is made."""
    figure, wanted = "mistakes in another style named right", f"{NAMED:.0%}"
    if proof.catalogue is None:
        return Row(figure, wanted, _NO_REFERENCE, None)
    named = proof.named() if proof.by_hand("diagnosed") else []
    if not named:
        return Row(figure, wanted, proof.no_tests("diagnosed"), None)
    right = [each for each in named if each.found]
    least = WRONG_PROGRAMS * proof.asked
    enough = len(named) >= least or not (proof.thorough and proof.whole)
    findings = [_misnamed(each) for each in named if not each.found]
    findings += [] if enough else [f"there are only {len(named)} of {least} programs"]
    first = [each for each in right if all(each.first.values())]
    measured = (
        f"{_share(len(right), len(named))} of {len(named)} ({_share(len(first), len(named))} by the first name told)"
    )
    return Row(figure, wanted, measured, enough and len(right) >= NAMED * len(named), tuple(findings))


def diagnoses(proof: Proof) -> Iterator[Row]:
    """What is said is right, and is said soon."""
    figure, wanted = "diagnoses that are right", f"{DIAGNOSES:.0%}"
    catalogue = proof.catalogue
    if catalogue is None:
        yield Row(figure, wanted, _NO_REFERENCE, None)
        return
    pairs = _pairs_in_exercises(proof, catalogue)
    proof.begin("two mistakes at once", len(pairs))
    named = [*proof.named(), *(each for each in proof.hands.work(name_pairs, pairs, 4) if each is not None)]
    shown = [right for each in named for right in each.right.values()]
    asked = sum(len(each.named) for each in named)
    if not shown:
        yield Row(figure, wanted, "left out: nothing was diagnosed", None)
        return
    said = f"said of {_share(len(shown), asked)} of {asked} wrong answers"
    measured = f"{_share(sum(shown), len(shown))} of {len(shown)}, {said}"
    findings = tuple(_misnamed(each) for each in named if not all(each.right.values()))
    yield Row(figure, wanted, measured, sum(shown) >= DIAGNOSES * len(shown), findings)
    yield _time("time to diagnose one mistake", ONE_MISTAKE, [each for each in named if each.one])
    yield _time("time to diagnose, pairs included", WITH_PAIRS, named)


# What the rows are made of --------------------------------------------------------------------------------------------


def _lacking(proof: Proof, exercise: Exercise) -> Iterator[tuple[Path, str]]:
    """The files of this exercise that aren't there, and what they are for."""
    course = desk_for(proof.course).course
    stub = exercise.folder / exercise.file
    if course.solutions.is_dir():
        if not course.solution_of(exercise).is_file():
            yield course.solution_of(exercise), "the stub is made from it, and it proves that the exercise can be done"
        if not stub.is_file():
            yield stub, "`byheart stubs` makes it"
    if not (exercise.folder / "README.md").is_file():
        yield exercise.folder / "README.md", "a learner reads it first"


def _strays(proof: Proof) -> Iterator[Path]:
    """Tables of the reference whose names fit nothing."""
    reference = reference_of(desk_for(proof.course).course)
    topics = {each.topic for each in desk_for(proof.course).exercises}
    names = {"mistakes": set(), "forms": set(), "accepted": {"general", *topics}, "equivalent": {"general", *topics}}
    modules = set(reference.modules) if reference is not None else set()
    for kind, fitting in names.items():
        there = sorted((proof.reference / kind).glob("*.toml"))
        yield from (path for path in there if path.stem not in fitting | modules)


def _stubs(proof: Proof) -> dict[str, str]:
    """The stub of each solution, by its exercise; a blank page's too where all is proved. Raises GraderFault."""
    desk = desk_for(proof.course)
    pages = [each for each in desk.exercises if each.is_page and proof.whole]
    paths = {each.id: desk.course.solution_of(each) for each in (*proof.exercises, *pages)}
    return {name: stub_of(read_source(path), str(path)) for name, path in paths.items() if path.is_file()}


def _other_stubs(proof: Proof, stubs: Mapping[str, str]) -> Iterator[str]:
    """A sentence for each file among the exercises that isn't the stub that its solution makes."""
    for exercise in desk_for(proof.course).exercises:
        place = exercise.folder / exercise.file
        if exercise.id in stubs and place.is_file() and read_source(place) != stubs[exercise.id]:
            yield f"{place} isn't the stub that its solution makes: `byheart stubs` makes it again"


def _earns(verdict: Verdict) -> bool:
    return bool(verdict.score) or verdict.outcome == "right"


def _unwritten(solution: str, name: str) -> Iterator[str]:
    """What somebody hands in who wrote nothing. Raises GraderFault where the solution is no Python."""
    yield ""
    for body in ("raise NotImplementedError", "pass"):
        module = parsed(solution, f"the solution of {name}")
        for each in module.body:
            if isinstance(each, ast.FunctionDef):
                each.body = ast.parse(body).body
        yield ast.unparse(module)


def _wrong(
    names: Sequence[str], trials: Sequence[Trial], given: Sequence[Sequence[Verdict]], broken: dict[str, str]
) -> list[str]:
    """A sentence for each program that isn't right; its text is kept in `broken`."""
    found = []
    for name, trial, own in zip(names, trials, given, strict=True):
        failed = next((each for each in own if each.outcome != "right"), None)
        if failed is not None:
            found.append(f"{name}: {_said(failed)}")
            broken[name] = trial.text
    return found


def _passed(mutant: Mutant, verdict: Verdict | None, reference: Path) -> Iterator[str]:
    why = reason(mutant, reference)
    if verdict is None and not why:
        yield f"{mutant.name}: every question calls it right"
    elif verdict is not None and why:
        yield f"{mutant.name}: listed as the same ({why}), but {_said(verdict)}"


def _pairs_in_exercises(proof: Proof, catalogue: Catalogue) -> list[tuple[Pair, str]]:
    """Pairs of mistakes that are both seen in an exercise, some for each."""
    count = math.ceil((ALL_NAMED_PAIRS if proof.thorough else SAMPLE_NAMED_PAIRS) / max(1, len(proof.exercises)))
    choice = random.Random(0)
    chosen = []
    for exercise in proof.exercises:
        questions = {question.id for question in exercise.questions}
        seen = [name for name, spoilt in catalogue.spoils.items() if spoilt & questions]
        pairs = list(itertools.combinations(seen, 2))
        chosen += [(pair, exercise.id) for pair in choice.sample(pairs, min(count, len(pairs)))]
    return chosen


def scripts_read(proof: Proof) -> Iterator[Row]:
    """A script of any form is judged as its author labelled it."""
    paths = sorted((proof.tests / "blank_page").glob("*.py")) if proof.whole else []
    if not paths:
        why = _NO_SCRIPTS.format(proof.tests / "blank_page") if proof.whole else _SOME_TOPICS
        yield Row("scripts on the blank page judged right", f"{SCRIPTS:.0%}", why, None)
        return
    some = proof.some([str(path) for path in paths], SAMPLE_SCRIPTS)
    proof.begin("scripts on the blank page", len(some))
    read = proof.hands.work(compare, some, 8)
    odd = [each for each in read if each.unfair or each.fooled]
    findings = tuple(f"{each.name}: {each.labelled}, called {each.read_as}" for each in odd)
    unfair = sum(each.unfair for each in odd)
    measured = f"{unfair} right ones called wrong, {len(odd) - unfair} wrong ones called right, of {len(read)}"
    yield Row("scripts on the blank page misjudged", "0", measured, not odd, findings)
    exact = [each for each in read if each.labelled == each.read_as]
    others = tuple(f"{each.name}: {each.labelled}, read as {each.read_as}" for each in read if each not in exact)
    enough = len(exact) >= SCRIPTS * len(read)
    measured = f"{_share(len(exact), len(read))} of {len(read)}"
    yield Row("scripts judged just as their labels say", f"{SCRIPTS:.0%}", measured, enough, others)
    wrong = [each for each in read if each.line_found is not None]
    found = sum(bool(each.line_found) for each in wrong)
    measured = f"{_share(found, len(wrong))} of {len(wrong)}" if wrong else "none in this sample"
    missed = tuple(f"{each.name}: another line" for each in wrong if not each.line_found)
    yield Row("their first wrong line found", f"{LINES:.0%}", measured, found >= LINES * len(wrong), missed)


def _time(figure: str, limit: float, named: Sequence[Naming]) -> Row:
    costs = [each.cost for each in named] or [0.0]
    slow = [each for each in named if each.cost > limit]
    measured = f"{1000 * statistics.median(costs):.0f} ms in the middle, {1000 * max(costs):.0f} ms at most"
    findings = tuple(f"{each.program}: {1000 * each.cost:.0f} ms" for each in slow)
    return Row(figure, f"{1000 * limit:.0f} ms", measured, not slow, findings)


def _share(part: int, whole: int) -> str:
    """Never rounded up."""
    return f"{part * 1000 // whole / 10:.1f}%"


def _misnamed(naming: Naming) -> str:
    said = Counter(
        f"{name} named {' and '.join(mistakes)}" if mistakes else f"{name} not named"
        for name, mistakes in naming.named.items()
        if not naming.right.get(name)
    )
    return f"{naming.program} ({' and '.join(naming.labels)}): {'; '.join(said) or 'called right'}"


def _said(verdict: Verdict) -> str:
    message = verdict.message.replace("\n", " ")
    return f"{verdict.question} is {verdict.outcome}: {message} [{verdict.asked}]"


def proof_for(course: Path, topics: Sequence[str], hands: Hands, thorough: bool) -> Proof:
    """The proof of a course, or of some of its topics. Raises GraderFault."""
    exercises = desk_for(course).exercises
    chosen = tuple(each for each in exercises if not topics or each.id in topics or each.topic in topics)
    asked, pages = (tuple(each for each in chosen if each.is_page is page) for page in (False, True))
    return Proof(course, hands, asked, pages, thorough, whole=len(chosen) == len(exercises))
