"""Find the command that the words name, do it, and say in a sentence what goes wrong.

This is the one place where exceptions become words; nobody is shown a traceback. A command's file is only loaded when
it is asked for, and only after what it needs was found to be installed.
"""

import argparse
import importlib
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from byheart import __version__
from byheart.asking.problems import GraderFault
from byheart.cli.words import DONE, NOT_RIGHT, OUR_FAULT, USAGE, Misused, complain, never_choke
from byheart.extras import needs


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it does in one line, and the extras that it can't do without. `byheart.cli.NAME` does it."""

    name: str
    text: str
    extras: tuple[str, ...] = ()

    @property
    def module(self) -> Any:
        """The file that does it."""
        return importlib.import_module(f"byheart.cli.{self.name}")


COMMANDS = (
    Command("init", "make a learner's workspace, or the beginning of a course of your own"),
    Command("practice", "rebuild what is due, from memory: each save is checked at once"),
    Command("progress", "show what you practised, how likely you recall it, and what comes next"),
    Command("again", "give an exercise an empty stub again, and keep what you wrote"),
    Command("show", "show your correct functions and the course's own"),
    Command("draw", "draw what your own functions compute, over what the course's compute"),
    Command("read", "judge a network that somebody wrote from memory, in a script of any form"),
    Command("grade", "grade a folder or a zip of submissions; a second run grades only what changed", ("grade",)),
    Command("merge", "put the shards of a class together that several machines graded", ("grade",)),
    Command("report", "write every page and results.json again, from the gradebook", ("grade",)),
    Command("mark", "give a student other points, a comment or an excuse, as a person", ("grade",)),
    Command("export", "write the marks in the form that another system reads", ("grade",)),
    Command(
        "insight",
        "show what the class shows: hard questions, mistakes over attempts, sections; or what practice shows",
        ("grade", "insight"),
    ),
    Command("replay", "grade a submission again as it was graded, and say whether the marks are the same", ("grade",)),
    Command("forget", "remove a student from a gradebook and from its pages", ("grade",)),
    Command("nbgrader", "make nbgrader's course folder from a course: a notebook for each exercise", ("nbgrader",)),
    Command(
        "doctor", "try to break each wall of the jail on this machine, and say how to repair the weak ones", ("grade",)
    ),
    Command("demo", "grade a sample class, in which some submissions attack the grader", ("grade",)),
    Command("kit", "make a student's kit of a course: stubs, questions and answer key, and no solutions"),
    Command("gradescope", "make an autograder for Gradescope, as a zip", ("grade",)),
    Command("verify", "prove that the exercises are fair: right programs pass, wrong ones fail, mistakes are named"),
    Command("stubs", "make a course's stubs again, from its solutions"),
    Command("pictures", "draw a course's pictures again, from its reference"),
)


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words say; the exit code."""
    never_choke()
    words = sys.argv[1:] if words is None else words
    try:
        options = parser_for(words).parse_args(words)
        return int(options.run(options))
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123  (nobody reads on; say nothing at exit either)
        return NOT_RIGHT
    except (Exception, KeyboardInterrupt) as problem:
        if os.environ.get("BYHEART_DEBUG"):
            raise
        return _in_words(problem)


def parser_for(words: Sequence[str]) -> argparse.ArgumentParser:
    """The parser, with the options of the command that is named, and of no other. Exits with 2 where it lacks much."""
    parser = argparse.ArgumentParser(
        prog="byheart",
        description="Rebuild a neural network from memory, alone or as a class.",
        epilog="byheart COMMAND --help says more, with examples.",
    )
    parser.add_argument("--version", action="version", version=_about())
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    named = next((word for word in words if not word.startswith("-")), None)
    for command in COMMANDS:
        if command.name == named:
            _add(commands, command)
        else:
            commands.add_parser(command.name, help=command.text)
    if not words:  # nothing was asked for: all that can be asked for is shown, and no complaint
        parser.print_help()
        raise SystemExit(USAGE)
    return parser


def _add(commands: Any, command: Command) -> None:
    if lack := needs(f"byheart {command.name}", command.extras):
        complain(lack)
        raise SystemExit(USAGE)
    try:
        module = command.module
    except ModuleNotFoundError as problem:
        if not (problem.name or "").startswith("byheart."):
            raise
        raise GraderFault(f"this byheart came in a student's kit, without `byheart {command.name}`.") from None
    parser = commands.add_parser(
        command.name,
        help=command.text,
        description=f"{command.text[:1].upper()}{command.text[1:]}.",
        epilog="examples:\n" + "\n".join(f"  byheart {example}" for example in module.EXAMPLES),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    module.add_options(parser)
    parser.set_defaults(run=module.run)


def _about() -> str:
    from importlib.metadata import version

    return f"byheart {__version__} (Python {platform.python_version()}, NumPy {version('numpy')})"


def _in_words(problem: BaseException) -> int:
    """The sentence for what went wrong, and the exit code."""
    if isinstance(problem, KeyboardInterrupt):
        complain("stopped.")
        return NOT_RIGHT
    if isinstance(problem, Misused):
        complain(str(problem))
        return USAGE
    if isinstance(problem, GraderFault):
        complain(str(problem))
    elif isinstance(problem, OSError):
        complain(f"{problem.filename or 'the system'}: {problem.strerror or problem}.")
    else:
        complain(f"a fault in byheart: {type(problem).__name__}: {problem}. Set BYHEART_DEBUG=1 to see where.")
    return OUR_FAULT
