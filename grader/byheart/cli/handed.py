"""What a class handed in, in words: in which form it was read, whose it is, and who handed in nothing.

Nothing is graded here and no answer is computed: whether there is anything to grade is known before that.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from byheart import batch
from byheart.batch import Setup
from byheart.batch.gradebook import Gradebook
from byheart.cli.words import Misused, counted, printable
from byheart.curriculum.course import SETTINGS
from byheart.submissions import Handed, Person, Refused, Roster, Source, find_class, safe_name
from byheart.submissions.remarks import NOT_A_FOLDER

_MOST_TOLD = 10
_ABOVE = " If this is one student's own folder, name the folder above it."


def find(submissions: Path, setup: Setup, form: str) -> Handed:
    """What was handed in. Raises Misused if there is nobody in it, before anything is computed."""
    try:
        exercises, every = batch.exercises_of(setup), batch.known_exercises(setup)
    except batch.NoSuchTopic as problem:
        settings = batch.course_of(setup).folder / SETTINGS
        several = f" To grade several, write exercises = ['{setup.only}'] into {settings}." if "-" in setup.only else ""
        raise Misused(f"{problem}{several}") from None
    wanted, known = batch.wanted_of(exercises), batch.wanted_of(every)
    handed = find_class(submissions, wanted, batch.functions_of(every), form, known)
    if not handed.students:
        why = " ".join(each.why for each in handed.sources if isinstance(each, Refused))
        raise Misused(f"there is nobody to grade: {why}{_ABOVE * (NOT_A_FOLDER in why)}")
    return handed


def graded_as(setup: Setup) -> str:
    """Which exercises count, out of how many points, and which file says so."""
    exercises, settings = batch.exercises_of(setup), batch.course_of(setup).folder / SETTINGS
    points = sum(question.points for each in exercises for question in each.questions)
    here = settings.relative_to(Path.cwd()) if settings.is_relative_to(Path.cwd()) else settings
    what = f"{exercises[0].id} alone" if setup.only else counted(len(exercises), "exercise")
    return f"graded: {what}, {points:g} points, by {here}."


def read_as(handed: Handed) -> Iterator[str]:
    """How it was read, and what was left aside."""
    yield f"read as: {handed.form}, {counted(handed.students, 'student')}."
    if handed.aside:
        yield f"left aside, since it can't be a student's: {_some(handed.aside)}."


def with_roster(
    gradebook: Gradebook, roster: Roster | None, sources: Sequence[Source | Refused]
) -> list[Source | Refused]:
    """The sources with what the roster knows: the one that was told, or the one that the gradebook keeps."""
    if roster is not None:
        gradebook.keep_roster(roster)
    known = gradebook.roster()
    return list(sources) if known is None else known.applied(sources)


def take_over(gradebook: Gradebook, out: Path, sources: Iterable[Source | Refused]) -> None:
    """Give everybody whom an older version knew under another id the one of today; their old pages go."""
    for each in sources:
        for old in each.formerly if isinstance(each, Source) else ():
            if gradebook.rename(old, each.student, safe_name(each.student)):
                batch.remove_pages(out, old)


def names_of(sources: Iterable[Source | Refused]) -> dict[str, str]:
    """Everybody's name with the id, by the id."""
    named = ((each.student, each.handed_in.name) for each in sources)
    return {student: f"{name} ({student})" for student, name in named if name and name != student}


def on_the_roster(gradebook: Gradebook, sources: Iterable[Source | Refused], names: Mapping[str, str]) -> Iterator[str]:
    """Who is on the roster and handed in nothing, and who handed in and isn't on it."""
    if absent := [each.name or each.id for each in gradebook.awaited()]:
        yield (
            f"Handed in nothing: {counted(len(absent), 'student')} of the roster ({_some(absent)}). They are on the"
            " class page, and nothing of theirs is graded: that is no 0."
        )
    sources = list(sources)
    by_person: dict[Person, list[str]] = {}
    for each in sources:
        for person in each.handed_in.people if each.handed_in.listed else ():
            by_person.setdefault(person, []).append(each.student)
    for person, ids in by_person.items():
        if len(ids) > 1:
            yield f"{printable(person.name or person.id)} has several hand-ins, each graded alone: {_some(ids)}."
    graded = set(gradebook.students())
    unlisted = [each.student for each in sources if each.handed_in.listed is False and each.student in graded]
    if unlisted:
        unlisted = [names.get(each, each) for each in unlisted]
        yield f"Not on the roster: {counted(len(unlisted), 'student')}, graded all the same ({_some(unlisted)})."


def _some(names: Sequence[str]) -> str:
    more = len(names) - _MOST_TOLD
    return ", ".join(map(printable, names[:_MOST_TOLD])) + (f" and {more} more" if more > 0 else "")
