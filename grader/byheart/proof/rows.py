"""All rows of the proof, and those about the exercises themselves: their files, solutions, stubs and questions.

Each row is a figure, what it must be, what was measured, and what to look at where it falls short. It prints nothing,
and decides nothing about anybody's marks.
"""

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from byheart.asking.exercise import Exercise, is_named_well, questions_file
from byheart.curriculum.course import SETTINGS
from byheart.curriculum.files import parsed, read_source
from byheart.curriculum.reference import reference_of
from byheart.curriculum.stubs import stub_of
from byheart.judging.judge import Verdict
from byheart.proof.basis import NO_SOLUTIONS, Proof, Row, said_of
from byheart.proof.desk import Trial, desk_for
from byheart.proof.mistakes import (
    diagnoses,
    hints_lead,
    known_mistakes,
    mistakes_of_their_own,
    named_right,
    pairs_of_mistakes,
)
from byheart.proof.mutants import mutants
from byheart.proof.programs import changed_programs, right_programs, wrong_programs
from byheart.proof.scripts import scripts_read

# A script is watched in a process that is forked; there is no jail around the kit's own.
CAN_WATCH = sys.platform != "win32"

_IMPORTS = re.compile(r"^\s*(?:from|import) .+$", re.MULTILINE)
# What a question hangs on is looked at with a secret seed, and any will do.
_ANY_SECRET = 2**64 + 1
_NO_DRAWS = "no case hangs on the seed, so the answers can be copied from the course. Draw inputs with course.draws"
_NO_NAME = "no exercise or module has that name"
_UNMARKED = "its solution should have the body between ### BEGIN SOLUTION and ### END SOLUTION"


def rows(proof: Proof) -> Iterator[Row]:
    """All rows, each measured when it is asked for."""
    if proof.lacking:
        yield Row("exercises that can't be asked here", "0", " ".join(proof.lacking), None)
    for row in (
        files_are_there,
        solutions_pass,
        nothing_for_nothing,
        every_question_catches,
        nothing_to_copy,
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
    findings += [f"{path} is read by nobody: {why}" for path, why in _strays(proof)]
    return Row("files that are missing or that nobody reads", "0", str(len(findings)), not findings, tuple(findings))


def solutions_pass(proof: Proof) -> Row:
    """The kit's own solutions are right, those of its blank pages too."""
    figure = "questions that the solutions answer right"
    watched = proof.scripts if CAN_WATCH else {}
    solutions = proof.solutions | watched
    if not solutions:
        return Row(figure, "all", NO_SOLUTIONS, None)
    trials = [Trial(name, text) for name, text in solutions.items()]
    given = [verdict for each in proof.ask("solutions", trials) for verdict in each]
    wrong = [verdict for verdict in given if verdict.outcome != "right"]
    unread = "" if len(watched) == len(proof.scripts) else " (no blank page: Windows itself can't watch a script)"
    measured = f"{len(given) - len(wrong)} of {len(given)}{unread}"
    return Row(figure, "all", measured, not wrong, tuple(said_of(each) for each in wrong))


def nothing_for_nothing(proof: Proof) -> Row:
    """Who writes nothing earns nothing, and the stubs are those that the solutions make."""
    figure = "points that stubs and empty files earn"
    solutions, stubs = proof.solutions, _stubs(proof)
    if not stubs:
        return Row(figure, "0", NO_SOLUTIONS, None)
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


def nothing_to_copy(proof: Proof) -> Row:
    """A question whose inputs are known beforehand can be answered with numbers that were copied."""
    figure = "questions whose answers can be copied"
    course = desk_for(proof.course).course
    if course.secret_seed is False:
        return Row(figure, "0", f"not proved here: {course.answers / SETTINGS} says secret_seed = false", None)
    secret = replace(course, secret_seed=_ANY_SECRET)
    questions = [question for each in proof.exercises for question in each.questions]
    found = [question.id for question in questions if not secret.secret_cases(question)]
    findings = tuple(f"{name}: {_NO_DRAWS}" for name in found)
    return Row(figure, "0", f"{len(found)} of {len(questions)}", not found, findings)


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


def _strays(proof: Proof) -> Iterator[tuple[Path, str]]:
    """What belongs to no exercise, and how that is seen."""
    course, exercises = desk_for(proof.course).course, desk_for(proof.course).exercises
    reference = reference_of(course)
    topics = {each.topic for each in exercises}
    ids = {each.id for each in exercises}
    for folder in sorted((*filter(is_named_well, course.folder.iterdir()), *course.solutions.glob("*/"))):
        if folder.name not in ids and any(folder.iterdir()) and (is_named_well(folder) or any(folder.glob("*.py"))):
            where = course.folder / folder.name
            yield folder, f"it needs questions, in {questions_file(where) if is_named_well(where) else course.folder}"
    names = {"mistakes": set(), "forms": set(), "accepted": {"general", *topics}, "equivalent": {"general", *topics}}
    modules = set(reference.modules) if reference is not None else set()
    for kind, fitting in names.items():
        there = sorted((proof.reference / kind).glob("*.toml"))
        yield from ((path, _NO_NAME) for path in there if path.stem not in fitting | modules)
    for path in _alone(proof.reference) if reference is not None else ():
        if path.stem not in modules:
            yield path, "no exercise has that name, and no other module imports it"


def _alone(reference: Path) -> Iterator[Path]:
    """The reference's modules that none of its other files imports."""
    paths = sorted(reference.glob("[!_]*.py"))
    imports = {path: "\n".join(_IMPORTS.findall(read_source(path))) for path in sorted(reference.rglob("*.py"))}
    for path in paths:
        others = "\n".join(text for other, text in imports.items() if other != path)
        if not re.search(rf"\b{path.stem}\b", others):
            yield path


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
