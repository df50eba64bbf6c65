"""`byheart read`: judge a script of any form."""

import argparse
from dataclasses import replace
from pathlib import Path

from byheart.cli.options import add_course, course_folder, refuse_without_walls
from byheart.cli.words import DONE, NOT_RIGHT, Misused, complain, printable, say
from byheart.curriculum.course import read_course, read_exercises
from byheart.extras import install, lacking
from byheart.reading import run as reading
from byheart.reading.words import as_json, as_text
from byheart.submissions.notebook import ENDING, read_notebooks

_ENDINGS = {".py", ".txt", "", ENDING}

EXAMPLES = ("read mine.py", "read mine.py --html mine.html", "read mine.py --json")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("script", metavar="SCRIPT", type=Path, help="a Python file, or a notebook")
    parser.add_argument("--html", metavar="FILE", type=Path, help="also write a page about it to FILE")
    parser.add_argument("--json", action="store_true", help="print the reading as JSON, and nothing else")
    parser.add_argument(
        "--give-up", action="store_true", help="show the course's own lines beside yours, even if yours aren't right"
    )
    add_course(parser)
    parser.add_argument("--unconfined", action="store_true", help=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Read it, and say what there is to say; the exit code."""
    if not options.script.is_file():
        raise Misused(f"{options.script} isn't a file. Name the script that should be read.")
    if options.script.suffix.lower() not in _ENDINGS:
        raise Misused(f"{options.script} is no program. byheart reads Python files (.py) and notebooks ({ENDING}).")
    confined = _confined(options)
    course = read_course(course_folder(options))
    answer = next((course.solution_of(each) for each in read_exercises(course) if each.is_page), None)
    source, remarks = _code_of(options.script)
    if source is None:
        complain(*remarks)
        return NOT_RIGHT
    script = options.script.with_suffix(".py") if options.script.suffix.lower() == ENDING else options.script
    feedback = reading.feedback_on(script, course, confined, options.give_up, answer, source)
    feedback = replace(feedback, remarks=(*feedback.remarks, *remarks))
    if options.html:
        from byheart.report.script import reading_html

        options.html.write_text(reading_html(feedback, confined), encoding="utf-8")
    if options.json:
        say(as_json(feedback))
    else:
        say(*(printable(line, 1000) for line in as_text(feedback)))
    return DONE if feedback.reading.verdict == "right" else NOT_RIGHT


def _code_of(script: Path) -> tuple[bytes | None, tuple[str, ...]]:
    """The text to read, and what to say of it: of a notebook all its code; None where there is none in it."""
    if script.suffix.lower() != ENDING:
        return script.read_bytes(), ()
    name = script.with_suffix(".py").name
    read = read_notebooks({script.name: script.read_bytes()}, {name}, {name: ()})
    return read.files.get(name), read.remarks or (f"{script} has no code cell.",) * (name not in read.files)


def _confined(options: argparse.Namespace) -> bool:
    """Whether the script is jailed. A learner's installation has no jail: it is their own script, and they are told."""
    if lacking("grade") and not options.unconfined:
        complain(
            f"This runs {options.script} as `python {options.script}` does: for your own programs. To read somebody"
            f" else's, first install what holds programs back: {install('grade')}"
        )
        return False
    refuse_without_walls(options.unconfined)
    return not options.unconfined
