"""`byheart mark`: a person's word on a student's question, or on the whole: other points, a comment, an excuse.

It is kept in the gradebook and stands over every regrade. Nothing that byheart found is deleted: pages show both.
"""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from byheart import batch
from byheart.batch.gradebook import FILE, Gradebook, open_gradebook
from byheart.batch.persons import Said, Unfit, fitted, read_said, student_named, to_look_at
from byheart.cli.students import NAMED, student_in
from byheart.cli.words import DONE, NOT_RIGHT, Misused, complain, printable, say
from byheart.judging.word import Word

EXAMPLES = (
    'mark graded/ s123456 QUESTION --points 2 --why "the idea is right" --by "Ms Ito"',
    'mark graded/ s123456 QUESTION --comment "Nicely vectorised."',
    'mark graded/ s123456 --excused --why "ill in week 3"',
    "mark graded/ s123456 QUESTION --remove",
    "mark graded/ --from words.csv",
    "mark graded/",
)


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("folder", metavar="DIR", type=Path, help="what `byheart grade` wrote into")
    parser.add_argument("student", metavar="STUDENT", nargs="?", default="", help=NAMED)
    parser.add_argument(
        "question", metavar="QUESTION", nargs="?", default="", help="a question's id or name (default: the whole)"
    )
    parser.add_argument(
        "--points", metavar="N", type=_points, help="give these points in place of byheart's; it takes a --why"
    )
    parser.add_argument("--excused", action="store_true", help="it counts for nothing, and against nobody")
    parser.add_argument("--comment", metavar="TEXT", default="", help="words that the student reads")
    parser.add_argument("--why", metavar="TEXT", default="", help="the reason, which the student reads too")
    parser.add_argument("--by", metavar="NAME", default="", help="who says it (default: a person)")
    parser.add_argument("--remove", action="store_true", help="take back what was said: byheart's mark counts again")
    parser.add_argument(
        "--from",
        dest="table",
        metavar="FILE",
        type=Path,
        help="read many words from a CSV or TOML file: student, question, points, excused, comment, why, by",
    )


def run(options: argparse.Namespace) -> int:
    """Keep what is said, and write the pages again; without anything said, list what was. The exit code."""
    if not (options.folder / FILE).is_file():
        raise Misused(f"{options.folder} holds no {FILE}. Name the folder that `byheart grade` wrote into.")
    with open_gradebook(options.folder) as gradebook:
        said = _said(options)
        if not said:
            return _list(gradebook, options.student)
        try:
            told = _remove(gradebook, said) if options.remove else _keep(gradebook, said)
        except Unfit as problem:
            raise Misused(f"{problem} Nothing was changed.") from None
        batch.publish_again(options.folder, gradebook, sorted({each.student for each in told}))
        say(*(_line(gradebook, each) for each in told))
    return DONE


def _said(options: argparse.Namespace) -> list[Said]:
    word = Word(options.question, options.points, options.excused, options.comment, options.why, options.by)
    says = word != Word(options.question) or options.remove
    if options.table:
        if options.student or says:
            raise Misused("--from reads everything from its file: leave out the rest.")
        if not (found := read_said(options.table)):
            raise Misused(f"{options.table} says nothing.")
        return found
    if says and not options.student:
        raise Misused("name the student of whom you say it: byheart mark DIR STUDENT QUESTION ...")
    if options.remove and word != Word(options.question):
        raise Misused("--remove takes back what was said, and says nothing else. Leave out the rest.")
    if options.question and not says:
        raise Misused("say something of it: --points, --excused, --comment, or --remove.")
    return [Said(options.student, word)] if says else []


def _keep(gradebook: Gradebook, said: Sequence[Said]) -> list[Said]:
    """Keep all of it, or nothing: it is all checked before."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    kept = [fitted(gradebook, each, now) for each in said]
    for each in kept:
        gradebook.say(each.student, each.word)
    return kept


def _remove(gradebook: Gradebook, said: Sequence[Said]) -> list[Said]:
    (one,) = said
    student = student_named(gradebook, one.student)
    there = {each.question: each for each in gradebook.words_on(student)}
    asked = one.word.question
    found = [each for each in there if asked in (each, each.partition("/")[2])] if asked else [""] * ("" in there)
    if len(found) != 1:
        words = ", ".join(each or "the whole" for each in there)
        what = f"Something was said of {words}." if there else "Nothing at all was said of it."
        raise Unfit(f"nobody has said anything of {student}'s {asked or 'whole'}. {what}")
    gradebook.unsay(student, found[0])
    return [Said(student, Word(found[0]))]


def _line(gradebook: Gradebook, said: Said) -> str:
    """What stands now, in a line."""
    name, what = printable(said.student), said.word.question or "the whole"
    if gradebook.identity(said.student) is None:
        return f"{name}, {what}: {'excused' if said.word.excused else 'kept'}. Nothing of it is graded."
    report = gradebook.report(said.student)
    given = next((each for each in report.words if each.word.question == said.word.question), None)
    total = "excused" if report.excused else " ".join(filter(None, report.total.shown))
    return f"{name}, {what}: {printable(given.sentence, 500) if given else 'taken back.'} Now: {total}."


def _list(gradebook: Gradebook, student: str) -> int:
    """Everything that was said, and with 1 what may not fit any more."""
    student = student_in(gradebook, student) if student else ""
    words = {each: own for each, own in gradebook.words().items() if student in ("", each)}
    for name, own in words.items():
        say(*(f"{printable(name)}, {_shown(each)}" for each in own))
    if not words:
        say("Nobody has said anything yet.")
    warnings = list(to_look_at(gradebook))
    for each in warnings:
        complain(each)
    return NOT_RIGHT if warnings else DONE


def _shown(word: Word) -> str:
    what = "excused" if word.excused else "" if word.points is None else _amount(word.points)
    said = [each for each in (what, word.why, word.comment, word.by and f"by {word.by}", word.at) if each]
    return f"{word.question or 'the whole'}: {printable('; '.join(said), 500)}"


def _amount(points: float) -> str:
    return f"{points:g} point{'s' * (points != 1)}"


def _points(word: str) -> float:
    try:
        number = float(word)
    except ValueError:
        number = -1.0
    if not 0 <= number < 1e9:
        raise argparse.ArgumentTypeError(f"it should be a number of points, 0 or more; it is {word!r}")
    return number
