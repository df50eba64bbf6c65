"""Options that several commands share, and what they mean."""

import argparse
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from byheart.asking.problems import GraderFault
from byheart.cli.words import Misused, complain, counted

if TYPE_CHECKING:
    from byheart.batch.gradebook import Gradebook


class _OneExercise(argparse.Action):
    """Names one exercise: a second one isn't taken in the place of the first, but refused."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: str | None = None
    ) -> None:
        """Keep the word. Ends the program, as other misuse does, where there is one already."""
        if getattr(namespace, self.dest) != self.default:
            parser.error(
                f"{option} names one exercise, and it was given twice. To grade several, write them into the course's"
                f' course.toml, like this: exercises = ["{getattr(namespace, self.dest)}", "{values}"]'
            )
        setattr(namespace, self.dest, values)


def add_only(parser: argparse.ArgumentParser) -> None:
    """`--only TOPIC`."""
    text = "one exercise alone: its number, its topic, or NN_topic"
    parser.add_argument("--only", action=_OneExercise, metavar="TOPIC", default="", help=text)


def add_course(parser: argparse.ArgumentParser) -> None:
    """`--course DIR`."""
    text = "a course: a folder with exercises, solutions and reference (default: ./exercises, or the installed course)"
    parser.add_argument("--course", metavar="DIR", type=Path, default=None, help=text)


def course_folder(options: argparse.Namespace) -> Path:
    """The exercises that are meant: those named, those in this folder, or those that came with byheart."""
    from byheart.curriculum.course import SETTINGS, exercises_in, installed_exercises

    if options.course is not None:
        return exercises_in(options.course.resolve())
    here = Path("exercises")
    return here.resolve() if (here / SETTINGS).is_file() else installed_exercises()


def read_settings_again(gradebook: "Gradebook", named: Path | None) -> None:
    """Let the gradebook know what handing in late costs now, what students may see, and which attempt counts.

    The course that is named says it, or the one that it was graded with. Where that isn't there any more, what it knew
    stays, and that is said. Raises GraderFault where a setting is wrong.
    """
    from byheart.batch import publish_counted
    from byheart.batch.late import COURSE
    from byheart.batch.seen import facts_of
    from byheart.curriculum.course import SETTINGS, exercises_in, read_course

    kept = Path(gradebook.fact(COURSE, ""))
    folder = None
    if named is not None:
        folder = exercises_in(named.resolve())
    elif (kept / SETTINGS).is_file() and kept.is_absolute():
        folder = kept
    if folder is not None:
        course = read_course(folder)
        gradebook.note(facts_of(course, datetime.now(UTC)))
        publish_counted(gradebook.path.parent, gradebook, course.attempts)
    elif kept.is_absolute():
        complain(
            f"{kept / SETTINGS} isn't there: what counts, and what students see, is as in the last run. Name the course"
            " with --course."
        )


def held_back(gradebook: "Gradebook") -> tuple[str, ...]:
    """A line that says what students don't see of their marks, and until when; nothing where they see everything."""
    from byheart.batch.seen import seen_of

    told = seen_of(gradebook).told
    return (f"What students get, by [feedback] in the settings: {told}",) if told else ()


def add_own_course(parser: argparse.ArgumentParser) -> None:
    """`--course DIR`, for a command that writes among the exercises."""
    text = "the course or workspace to write in (default: the one around this folder)"
    parser.add_argument("--course", metavar="DIR", type=Path, default=None, help=text)


def own_course_folder(options: argparse.Namespace) -> Path:
    """The exercises that are meant, to write in: those named, or those around this folder; never the installed ones.

    Raises Misused and GraderFault.
    """
    from byheart.curriculum.course import SETTINGS, exercises_around, exercises_in, is_packed

    here = Path.cwd()
    found = exercises_around(here) if options.course is None else exercises_in(options.course.resolve())
    if found is None:
        raise Misused(
            f"there are no exercises in {here} (no {SETTINGS})."
            " Go to your workspace first, name it with --course, or make one: byheart init DIR."
        )
    if is_packed(found):
        raise Misused(
            f"{found} is the course that was installed with byheart, and you can't write there."
            " Go to your workspace first, or make one: byheart init DIR."
        )
    return found


def add_jobs(parser: argparse.ArgumentParser) -> None:
    """`--jobs N`."""
    parser.add_argument(
        "--jobs", metavar="N", type=count, default=cores(), help="how many at once (default: all cores)"
    )


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def count(word: str) -> int:
    """A whole number, 1 or more."""
    number = int(word) if word.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"it should be a whole number, 1 or more; it is {word!r}")
    return number


def at_once(jobs: int) -> int:
    """As many at once as there are cores: with more, a right program's time could run out while another computes."""
    most = cores()
    if jobs > most:
        complain(f"{counted(most, 'submission')} at once, not {jobs}: each needs a core for itself.")
    return min(jobs, most)


def refuse_without_walls(unconfined: bool) -> None:
    """Raise GraderFault where students' code can't be held, unless that was asked for."""
    from byheart.jail import cell

    if unconfined:
        complain("UNCONFINED: students' code runs with no jail, and can read and change all that you can.")
        return
    reasons = cell.can_confine()
    if reasons:
        raise GraderFault(
            f"this machine can't run students' code safely: {'; '.join(reasons)}. `byheart doctor` says how to fix it."
            " The Dockerfile in byheart's repository makes a machine that can. --unconfined grades without a jail: only"
            " where you trust every submission."
        )


def refuse_foreign(out: Path) -> None:
    """Nothing is written over that isn't ours: where we wrote, there is a gradebook."""
    from byheart import batch
    from byheart.batch.gradebook import FILE

    ours = (batch.INDEX, batch.RESULTS, batch.STUDENTS, batch.TEACHER, batch.MOVED)
    theirs = [name for name in ours if (out / name).exists()]
    if theirs and not (out / FILE).exists():
        raise Misused(f"{out} holds {theirs[0]} and no {FILE}: it isn't byheart's. Name another folder with --out.")
