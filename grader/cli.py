"""The command line: words in, words out.

Nothing imports it. It decides nothing: it reads the words, calls what does the work, and says what became of it. This
is the one place where exceptions become words; nobody is shown a traceback. What a student could have written reaches
the terminal only with its control characters spelled out.

Exit codes: 0 done, 1 something was not right, 2 used wrongly, 3 our fault (or the host's, or the course's settings).
"""

import argparse
import os
import platform
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from grader import __version__, batch, demo, verify
from grader.batch import Setup, Step
from grader.course import read_course, read_exercises
from grader.gradebook import FILE, Gradebook, Mark, Moved, open_gradebook
from grader.jail import cell, doctor
from grader.messages import read_messages
from grader.problems import GraderFault
from grader.report.reading import reading_html
from grader.submissions import find_submissions
from grader.trace import run as trace
from grader.trace.words import as_json, as_text

DONE, NOT_RIGHT, USAGE, OUR_FAULT = 0, 1, 2, 3

_LONGEST = 60
_MOST_TOLD = 20


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words say; the exit code."""
    _never_choke()
    try:
        options = _parser().parse_args(words)
        return int(options.command(options))
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123  (nobody reads on; say nothing at exit either)
        return NOT_RIGHT
    except (Exception, KeyboardInterrupt) as problem:
        if os.environ.get("BYHEART_DEBUG"):
            raise
        return _in_words(problem)


def _in_words(problem: BaseException) -> int:
    """The sentence for what went wrong, and the exit code."""
    if isinstance(problem, KeyboardInterrupt):
        _complain("stopped.")
        return NOT_RIGHT
    if isinstance(problem, _Misused | batch.NoSuchTopic):
        _complain(str(problem))
        return USAGE
    if isinstance(problem, GraderFault):
        _complain(str(problem))
    elif isinstance(problem, OSError):
        _complain(f"{problem.filename or 'the system'}: {problem.strerror or problem}.")
    else:
        _complain(f"a mistake of ours: {type(problem).__name__}: {problem}. With BYHEART_DEBUG=1 it says where.")
    return OUR_FAULT


class _Misused(Exception):
    """The words don't fit what is there."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="byheart",
        description="Grade a class that rebuilt a neural network from memory, without trusting its code.",
        epilog="byheart COMMAND --help says more, with examples.",
    )
    about = f"byheart {__version__} (Python {platform.python_version()}, NumPy {np.__version__})"
    parser.add_argument("--version", action="version", version=about)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_grade(commands)
    _add_report(commands)
    _add_doctor(commands)
    _add_demo(commands)
    _add_verify(commands)
    _add_read(commands)
    return parser


def _command(commands: Any, name: str, does: Any, text: str, examples: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        help=text,
        description=f"{text[:1].upper()}{text[1:]}.",
        epilog=f"examples:\n{examples}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(command=does)
    return parser


def _add_grade(commands: Any) -> None:
    parser = _command(
        commands,
        "grade",
        _grade,
        "grade a folder or a zip of submissions; a second run grades only what changed",
        "  byheart grade submissions/\n  byheart grade hand-in.zip --out graded-week-2 --jobs 4\n"
        "  byheart grade submissions/ --only deltas --out graded-deltas",
    )
    parser.add_argument(
        "submissions", metavar="SUBMISSIONS", type=Path, help="a folder for each student, or a zip of it"
    )
    parser.add_argument("--out", metavar="DIR", type=Path, default=Path("graded"), help="where results go (graded/)")
    parser.add_argument("--jobs", metavar="N", type=_count, default=_cores(), help="how many at once (all cores)")
    parser.add_argument("--only", metavar="TOPIC", default="", help="one exercise: deltas, or 04_deltas")
    _add_course(parser)
    parser.add_argument(
        "--unconfined", action="store_true", help="run students' code with no jail around it: it can do what you can"
    )


def _add_report(commands: Any) -> None:
    text = "write every page and results.json again, from the gradebook"
    parser = _command(commands, "report", _report, text, "  byheart report graded/")
    parser.add_argument("folder", metavar="DIR", type=Path, help="what `byheart grade` wrote into")


def _add_doctor(commands: Any) -> None:
    text = "try to break each wall of the jail on this machine, and say how to mend what gives way"
    _command(commands, "doctor", _doctor, text, "  byheart doctor")


def _add_demo(commands: Any) -> None:
    text = "make a sample class of 24, some of it hostile, and grade it"
    parser = _command(commands, "demo", _demo, text, "  byheart demo\n  byheart demo --out demo/")
    parser.add_argument("--out", metavar="DIR", type=Path, help="where it goes (a new temporary folder)")
    parser.add_argument("--jobs", metavar="N", type=_count, default=_cores(), help="how many at once (all cores)")
    _add_course(parser)
    parser.add_argument("--unconfined", action="store_true", help=argparse.SUPPRESS)


def _add_verify(commands: Any) -> None:
    text = "prove the exercises: no right program is called wrong, no wrong one right, and mistakes get their names"
    examples = "  byheart verify\n  byheart verify --thorough\n  byheart verify deltas sigmoid --keep wrongly-wrong/"
    parser = _command(commands, "verify", _verify, text, examples)
    parser.add_argument("topics", metavar="TOPIC", nargs="*", help="only these exercises: deltas, or 04_deltas")
    parser.add_argument("--thorough", action="store_true", help="everything, not a sample: minutes")
    parser.add_argument("--jobs", metavar="N", type=_count, default=_cores(), help="how many at once (all cores)")
    parser.add_argument("--keep", metavar="DIR", type=Path, help="put right programs that are called wrong there")
    _add_course(parser)


def _add_read(commands: Any) -> None:
    text = "judge a network that somebody wrote from memory, in a script of any form"
    examples = "  byheart read mine.py\n  byheart read mine.py --html mine.html\n  byheart read mine.py --json"
    parser = _command(commands, "read", _read, text, examples)
    parser.add_argument("script", metavar="SCRIPT", type=Path, help="a Python file")
    parser.add_argument("--html", metavar="FILE", type=Path, help="write a page about it there")
    parser.add_argument("--json", action="store_true", help="print the reading as JSON, and nothing else")
    parser.add_argument("--give-up", action="store_true", help="show the thirteen lines beside it, right or not")
    _add_course(parser)
    parser.add_argument("--unconfined", action="store_true", help=argparse.SUPPRESS)


def _add_course(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--course", metavar="DIR", type=Path, default=_course(), help="course.toml and the exercises")


def _course() -> Path:
    """The exercises in this folder, or else those beside the kit."""
    here = Path("exercises")
    return here if here.is_dir() else Path(__file__).parent.parent / "exercises"


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _count(word: str) -> int:
    number = int(word) if word.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"it should be a whole number from 1 up, and is {word!r}")
    return number


# byheart grade --------------------------------------------------------------------------------------------------------


def _grade(options: argparse.Namespace) -> int:
    if not options.submissions.exists():
        raise _Misused(
            f"{options.submissions} does not exist. Name a folder with a folder for each student, or a zip of it."
        )
    _refuse_without_walls(options.unconfined)
    setup = Setup(options.course.resolve(), options.only, confined=not options.unconfined)
    return _grade_into(options.out, options.submissions, setup, _at_once(options.jobs))


def _at_once(jobs: int) -> int:
    """As many at once as there are cores: with more, a right program's time could run out while another computes."""
    cores = _cores()
    if jobs > cores:
        _complain(
            f"{_counted(cores, 'submission')} at once, not {jobs}: each gets a core, so that its time is its own."
        )
    return min(jobs, cores)


def _refuse_without_walls(unconfined: bool) -> None:
    if unconfined:
        _complain("UNCONFINED: students' code runs with no jail, and can read and change all that you can.")
        return
    reasons = cell.can_confine()
    if reasons:
        raise GraderFault(
            f"this machine can't hold students' code: {'; '.join(reasons)}. `byheart doctor` says how to mend that;"
            " the Dockerfile of the kit makes a machine that can. --unconfined grades without a jail: only where you"
            " trust every submission."
        )


def _grade_into(out: Path, submissions: Path, setup: Setup, jobs: int) -> int:
    paper = batch.paper_of(setup)
    course = batch.course_of(setup)
    sources = find_submissions(submissions, batch.wanted_files(paper))
    _refuse_foreign(out)
    with open_gradebook(out) as gradebook:
        batch.clear_scraps(out)
        _refuse_other_scope(gradebook, setup.only, out)
        kit = {"version": __version__, "key": paper.receipt.key, "seed": course.seeds[0], "seeds": course.seeds}
        messages = read_messages(course.folder)
        gradebook.begin({"title": course.title, "only": setup.only, "kit": kit, batch.MESSAGES: messages})
        tally = _Tally()
        with _stoppable(out, tally), closing(batch.grade_class(setup, paper, sources, out, gradebook, jobs)) as steps:
            for step in _shown_on(sys.stderr, steps, len(sources)):
                tally.count(step)
        batch.publish(out, gradebook)
        _say(*_summary(gradebook, tally, {source.student for source in sources}))
        _say(f"The class page: {out / batch.INDEX}")
        if not setup.confined:
            _complain("UNCONFINED: no jail held these students' code, which could write its own marks and others'.")
        gradebook.finish()
    return tally.exit_code


def _refuse_foreign(out: Path) -> None:
    """Nothing is written over that isn't ours: where we wrote, there is a gradebook."""
    theirs = [name for name in (batch.INDEX, batch.RESULTS, batch.STUDENTS) if (out / name).exists()]
    if theirs and not (out / FILE).exists():
        raise _Misused(f"{out} holds {theirs[0]} and no {FILE}: it isn't byheart's. Name another folder with --out.")


def _refuse_other_scope(gradebook: Gradebook, only: str, out: Path) -> None:
    """One gradebook holds marks out of one total."""
    before = gradebook.fact("only", only)
    if before != only:
        graded, name = (f"only {before}" if before else "the whole course"), only or "all"
        other = out.with_name(f"graded-{name}")
        raise _Misused(f"{out} holds marks for {graded}. Give this a folder of its own: --out {other}")


@dataclass
class _Tally:
    """What became of everybody, counted; sentences only for those who weren't graded, or not on all they handed in."""

    became: Counter[str] = field(default_factory=Counter)
    not_right: list[Step] = field(default_factory=list)
    remarked: list[Step] = field(default_factory=list)

    def count(self, step: Step) -> None:
        self.became[step.became] += 1
        if step.why:
            self.not_right.append(step)
        if step.remarks:
            self.remarked.append(step)

    @property
    def exit_code(self) -> int:
        if any(step.became != "refused" for step in self.not_right):
            return OUR_FAULT
        return NOT_RIGHT if self.not_right else DONE


@contextmanager
def _stoppable(out: Path, tally: _Tally) -> Iterator[None]:
    """Ctrl-C and SIGTERM end the batch in order, with a sentence."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    except KeyboardInterrupt:
        _complain(
            f"stopped. The {tally.became['graded']} graded until now are kept in {out}: the same command goes on from"
            f" there, and `byheart report {out}` shows what there is."
        )
        raise SystemExit(NOT_RIGHT) from None
    finally:
        signal.signal(signal.SIGTERM, before)


def _shown_on(stream: Any, steps: Iterator[Step], total: int) -> Iterator[Step]:
    """Pass the steps on and show them: a bar on a terminal, else a line each."""
    if not stream.isatty():
        for place, step in enumerate(steps, 1):
            print(f"{place}/{total} {_step_in_words(step)}", file=stream, flush=True)
            yield step
        return
    with tqdm(steps, total=total, file=stream, unit=" students", dynamic_ncols=True, leave=False) as bar:
        for step in bar:
            bar.set_postfix_str(_printable(step.student, 24), refresh=False)
            yield step


def _step_in_words(step: Step) -> str:
    name = _printable(step.student) or "(nobody)"
    if step.became == "graded":
        return f"{name}: {step.score:g} of {step.points:g}"
    return f"{name}: {'as before' if step.became == 'unchanged' else 'not graded'}"


def _summary(gradebook: Gradebook, tally: _Tally, handed_in: set[str]) -> Iterator[str]:
    yield from _not_right(tally.not_right, tally.became)
    yield from _not_read(tally.remarked)
    yield from _moves(list(gradebook.moved()))
    away = [student for student in gradebook.students() if student not in handed_in]
    if away:
        names = ", ".join(_printable(each) for each in away[:5]) + (", ..." if len(away) > 5 else "")
        yield f"{_counted(len(away), 'student')} of earlier runs handed in nothing now; their marks stand: {names}"
    graded = f"{tally.became['graded']} graded, {tally.became['unchanged']} as before, {_refused(tally)} not graded"
    students, mean, points = gradebook.mean()
    yield graded + (f". Mean of {_counted(students, 'student')}: {mean:.3g} of {points:g} points." if students else ".")


def _refused(tally: _Tally) -> int:
    return tally.became["refused"] + tally.became["fault"]


def _not_right(steps: Sequence[Step], became: Counter[str]) -> Iterator[str]:
    """Who wasn't graded and why, and that the others were."""
    for step in steps:
        name = _printable(step.student)
        what = "graded in part" if step.became == "graded" else "not graded"
        yield f"{f'{name}: ' if name else ''}{what}: {_printable(step.why, 1000)}"
    if steps and (others := became["graded"] + became["unchanged"]):
        yield f"  The other {_counted(others, 'student')} were graded." if others > 1 else "  The other one was graded."


def _not_read(steps: Sequence[Step]) -> Iterator[str]:
    """Whose files weren't all taken as they were, with the first reasons; their pages hold the rest."""
    if steps:
        yield f"{_counted(len(steps), 'student')} handed in something that was not read:"
    for step in steps[:_MOST_TOLD]:
        more = f" (and {len(step.remarks) - 1} more on the page)" if len(step.remarks) > 1 else ""
        yield f"  {_printable(step.student)}: {_printable(step.remarks[0], 300)}{more}"
    if len(steps) > _MOST_TOLD:
        yield f"  ... and {len(steps) - _MOST_TOLD} more; their pages say what."


def _moves(moved: Sequence[Moved]) -> Iterator[str]:
    """Every mark that moved, old and new."""
    if not moved:
        return
    yield f"{_counted(len(moved), 'mark')} moved:"
    names = [_printable(each.student) for each in moved]
    wide = max(map(len, names))
    for name, each in zip(names, moved, strict=True):
        yield f"  {name:<{wide}}  {each.question}  {_mark(each.old)} -> {_mark(each.new)}"


def _mark(mark: Mark | None) -> str:
    return f"{mark.score:g} of {mark.points:g} ({mark.outcome})" if mark else "not asked"


# The other commands ---------------------------------------------------------------------------------------------------


def _report(options: argparse.Namespace) -> int:
    if not (options.folder / FILE).is_file():
        raise _Misused(f"{options.folder} holds no {FILE}. Name the folder that `byheart grade` wrote into.")
    with open_gradebook(options.folder) as gradebook:
        batch.clear_scraps(options.folder)
        batch.publish_all(options.folder, gradebook)
        students, _, _ = gradebook.mean()
    _say(f"{_counted(students, 'student')} rendered again.", f"The class page: {options.folder / batch.INDEX}")
    return DONE


def _doctor(options: argparse.Namespace) -> int:
    walls = doctor.examine()
    for wall in walls:
        word = "holds " if wall.holds else "weaker" if wall.warns else "BROKEN"
        _say(f"{word}  {wall.name}: {wall.detail}")
        if not wall.holds:
            _say(f"        {wall.mend}")
    broken = sum(not wall.holds and not wall.warns for wall in walls)
    weaker = sum(not wall.holds and wall.warns for wall in walls)
    if weaker:
        _say(f"{weaker} of {len(walls)} are second walls that this machine lacks. Grading is safe without them.")
    _say(f"{broken} of {len(walls)} walls don't hold." if broken else f"All {len(walls) - weaker} walls hold.")
    return NOT_RIGHT if broken else DONE


def _demo(options: argparse.Namespace) -> int:
    _refuse_without_walls(options.unconfined)
    folder = options.out or Path(tempfile.mkdtemp(prefix="byheart-demo-"))
    course = options.course.resolve()
    submissions = demo.make_class(folder / "submissions", course, course.parent / "solutions")
    _say(f"A class of {len(submissions)} in {folder / 'submissions'}, some of it hostile. Grading it:")
    setup = Setup(course, confined=not options.unconfined, seconds=demo.SECONDS)
    return _grade_into(folder / "graded", folder / "submissions", setup, _at_once(options.jobs))


def _verify(options: argparse.Namespace) -> int:
    course = options.course.resolve()
    there = read_exercises(read_course(course))
    for topic in options.topics:
        if not any(topic in (each.id, each.topic) for each in there):
            raise _Misused(f"There is no exercise {topic!r}. There are: {', '.join(each.topic for each in there)}.")
    holds = verify.prove(course, options.topics, options.thorough, options.jobs, _say, sys.stderr, options.keep)
    return DONE if holds else NOT_RIGHT


def _read(options: argparse.Namespace) -> int:
    if not options.script.is_file():
        raise _Misused(f"{options.script} is no file. Name the script that should be read.")
    _refuse_without_walls(options.unconfined)
    course = read_course(options.course.resolve())
    answer = next((course.solution_of(each) for each in read_exercises(course) if each.is_page), None)
    told = trace.tell(options.script, course, not options.unconfined, options.give_up, answer)
    if options.html:
        options.html.write_text(reading_html(told, not options.unconfined), encoding="utf-8")
    if options.json:
        _say(as_json(told))
    else:
        _say(*(_printable(line, 1000) for line in as_text(told)))
    return DONE if told.reading.verdict == "right" else NOT_RIGHT


# Words ----------------------------------------------------------------------------------------------------------------


def _printable(text: str, longest: int = _LONGEST) -> str:
    """Text from outside, fit for a terminal: in one line, not endless, and whatever could steer it is spelled out."""
    shown = "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text[:longest])
    return shown + "..." if len(text) > longest else shown


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' * (count != 1)}"


def _say(*lines: str) -> None:
    for line in lines:
        print(line)


def _complain(sentence: str) -> None:
    lines = (_printable(line, 2000) for line in sentence.strip().splitlines())
    print("byheart:", "\n  ".join(lines), file=sys.stderr)


def _never_choke() -> None:
    """A terminal that can't show a character gets it spelled out."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
