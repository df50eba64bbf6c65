"""Check whether mistakes get the right names: in programs that somebody wrote and labelled, and in pairs of mistakes.

The label is taken as true. A diagnosis counts as right if it names the label's mistake, or one that no question of the
course can tell from it. If the file's own questions can't tell a few mistakes apart, all of them are named, and the
label's must be among them. A pair of mistakes may give the answers of a third one; then that name counts as right too,
if the third one also gives the pair's answers on other inputs.
"""

import functools
import itertools
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from byheart.asking.ask import ask, reset_random
from byheart.asking.problems import GraderFault
from byheart.curriculum.files import read_source
from byheart.curriculum.mistakes import DoesNotApply
from byheart.expecting.fingerprint import Answers, alike, answers_of
from byheart.judging.diagnose import Diagnosis, diagnose
from byheart.judging.judge import judge
from byheart.judging.known import Knowledge
from byheart.judging.matching import Answered
from byheart.proof.catalogue import Catalogue, Pair, catalogue_for, fresh_desk
from byheart.proof.desk import Trial
from byheart.proof.pace import slowness

_HEADER = re.compile(r"^# (mistake|question|also): (.+?)\s*$", re.MULTILINE)

Groups = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Naming:
    """The result of one wrong program: its labels, what was to be named where, what was named, and how long that took.

    `named` has the wrong questions only; () means that no mistake was named. `right` says where nothing was named but
    what is there, `first` the same of the name that is shown first, and `whole` where every label was. `cost` is in
    seconds of this thread's processor time, with everything that is computed once already computed; `pace` says how
    slow the computer was then.
    """

    program: str
    labels: tuple[str, ...]
    asked_for: tuple[str, ...]
    named: Mapping[str, tuple[str, ...]]
    cost: float
    right: Mapping[str, bool]
    first: Mapping[str, bool]
    whole: Mapping[str, bool]
    pace: float = 1.0

    @property
    def found(self) -> bool:
        """Whether the labels, and nothing that isn't there, were named in every question in which they should be."""
        return bool(self.asked_for) and all(self.right.get(name) and self.whole[name] for name in self.asked_for)

    @property
    def one(self) -> bool:
        """Whether a single mistake was named in every wrong question."""
        return all(len(names) == 1 for names in self.named.values())


def labelled(path: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The mistakes and questions that a program's header names. Raises GraderFault."""
    header = _header(path)
    if header.keys() - {"also"} != {"mistake", "question"}:
        raise GraderFault(f"{path} needs a line '# mistake: ...' and a line '# question: ...'.")
    return tuple(header["mistake"].split()), tuple(header["question"].split())


def also_there(path: Path) -> tuple[str, ...]:
    """The mistakes that the program has besides, in other cases or questions: to name them too is right."""
    return tuple(_header(path).get("also", "").split())


def _header(path: Path) -> dict[str, str]:
    return dict(_HEADER.findall(read_source(path)))


def name_files(course: Path, paths: Sequence[str]) -> list[Naming]:
    """The naming of each of these files. A file's folder must have its exercise's name."""
    catalogue = _there(course)
    return [_name_file(catalogue, Path(path)) for path in paths]


def name_pairs(course: Path, tasks: Sequence[tuple[Pair, str]]) -> list[Naming | None]:
    """The naming of each pair, put into the reference, in one exercise; None if it can't be made, or is right."""
    catalogue = _there(course)
    return [_name_pair(catalogue, pair, exercise) for pair, exercise in tasks]


def groups(known: Knowledge) -> Groups:
    """For each mistake, by id, those that no question can tell from it, including itself."""
    prints: dict[str, dict[str, Answers]] = {name: {} for name in known.mistakes}
    for question, own in known.fingerprints.items():
        for each in own:
            prints[each.mistake][question] = each.cases
    return {
        name: frozenset(other for other in prints if other == name or _same(prints[name], prints[other]))
        for name in prints
    }


def _same(first: Mapping[str, Answers], second: Mapping[str, Answers]) -> bool:
    return (
        bool(first)
        and first.keys() == second.keys()
        and all(len(first[name]) == len(second[name]) and all(map(alike, first[name], second[name])) for name in first)
    )


@functools.cache
def _groups(course: Path) -> Groups:
    return groups(_there(course).known)


def _there(course: Path) -> Catalogue:
    catalogue = catalogue_for(course)
    assert catalogue is not None
    return catalogue


def _name_file(catalogue: Catalogue, path: Path) -> Naming:
    labels, asked_for = labelled(path)
    trial = Trial(path.parent.name, read_source(path))
    desk = catalogue.desk
    answers = desk.answers(trial)
    asked = [Answered(q, *desk.asked(q), answers[q.id]) for q in desk.exercise(trial.exercise).questions]
    return _told(catalogue, f"{path.parent.name}/{path.stem}", labels, asked_for, asked, also_there(path))


def _name_pair(catalogue: Catalogue, pair: Pair, exercise: str) -> Naming | None:
    try:
        asked = list(_answered_with(catalogue, pair, exercise))
    except DoesNotApply:
        return None
    told = _told(catalogue, f"{exercise}: {' and '.join(pair)}", pair, (), asked)
    right = {name: okay or _is_the_same(pair, told.named[name], name, catalogue) for name, okay in told.right.items()}
    return replace(told, right=right) if told.named else None


def _answered_with(catalogue: Catalogue, pair: Pair, name: str) -> Iterator[Answered]:
    known, desk, path = catalogue.known, catalogue.desk, Path("reference.py")
    with catalogue.alteration.with_mistakes(*(known.mistakes[each] for each in pair)) as modules:
        exercise = desk.exercise(name)
        for question in exercise.questions:
            cases, expected = desk.asked(question)
            answers = []
            for case in cases:
                reset_random()
                answers.append(ask(question, case, modules[exercise.topic], path))
            yield Answered(question, cases, expected, answers)


def _told(
    catalogue: Catalogue,
    program: str,
    labels: tuple[str, ...],
    asked_for: tuple[str, ...],
    asked: Sequence[Answered],
    also: tuple[str, ...] = (),
) -> Naming:
    verdicts = {each.question.id: judge(each.question, each.cases, each.expected, each.answers) for each in asked}
    wrong = [name for name, verdict in verdicts.items() if verdict.outcome in ("wrong", "error")]
    topic = asked[0].question.exercise.partition("_")[2]
    diagnose(asked, wrong, catalogue.known, topic)  # a first run, in which everything that is computed once is computed
    costs = []
    for _ in range(2):  # the faster of two runs counts: another process may slow one down
        began = time.thread_time()
        told = diagnose(asked, wrong, catalogue.known, topic)
        costs.append(time.thread_time() - began)
    named = {name: told[name].mistakes if name in told else () for name in wrong}
    wanted = _wanted((*labels, *also), catalogue)
    first = {name: set(diagnosis.mistakes) <= wanted for name, diagnosis in told.items()}
    right = {name: first[name] or _is_told(diagnosis, wanted) for name, diagnosis in told.items()}
    each_label = [_wanted((label,), catalogue) for label in labels]
    whole = {
        name: all(own & {*diagnosis.mistakes, *diagnosis.others} for own in each_label)
        for name, diagnosis in told.items()
    }
    return Naming(program, labels, asked_for, named, min(costs), right, first, whole, slowness())


def _wanted(labels: Sequence[str], catalogue: Catalogue) -> set[str]:
    """The names that count as right: the labels', and those of mistakes that no question of the course tells apart."""
    known, alike_to = catalogue.known.mistakes, _groups(catalogue.desk.course.folder)
    return {known[each].name for label in labels for each in alike_to.get(label, ())}


def _is_told(diagnosis: Diagnosis, wanted: set[str]) -> bool:
    """Whether a wanted name is among the mistakes that are named together because the file can't tell them apart."""
    return len(diagnosis.mistakes) == 1 and bool(wanted & set(diagnosis.others))


def _is_the_same(pair: Pair, named: Sequence[str], question: str, catalogue: Catalogue) -> bool:
    """Whether the mistakes that were named give the same answers as this pair, on other inputs too."""
    known = catalogue.known.mistakes
    told_as = [[each for each in known if known[each].name == name] for name in named]
    wanted = _afresh(pair, question, catalogue)
    answered = (_afresh(each, question, catalogue) for each in itertools.product(*told_as))
    return any(len(each) == len(wanted) and all(map(alike, each, wanted)) for each in answered)


def _afresh(made: Sequence[str], name: str, catalogue: Catalogue) -> Answers:
    """What the reference with these mistakes answers to this question, on other inputs."""
    desk = fresh_desk(catalogue.desk.course.folder, name.partition("/")[0])
    (exercise,) = desk.exercises
    (question,) = (each for each in exercise.questions if each.id == name)
    cases, expected = desk.asked(question)
    right = [tuple(leaf.values for leaf in each.values) for each in expected]
    with catalogue.alteration.with_mistakes(*(catalogue.known.mistakes[each] for each in made)) as modules:
        return answers_of(question, cases, modules[exercise.topic], right)
