"""`byheart init`: a learner's workspace, or the beginning of a course. Nothing that is there is written over."""

import argparse
from collections.abc import Iterator, Mapping
from pathlib import Path

from byheart.asking.exercise import EXERCISES
from byheart.cli.options import add_course
from byheart.cli.words import DONE, Misused, counted, say
from byheart.curriculum import workspace
from byheart.curriculum.course import SETTINGS, Course, read_course

EXAMPLES = ("init by-heart", "init by-heart --course my-course/", "init --new-course my-course")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path, help="where to put the workspace")
    parser.add_argument(
        "--new-course", metavar="DIR", type=Path, help="begin a course in DIR, with one exercise that works"
    )
    add_course(parser)


def run(options: argparse.Namespace) -> int:
    """Write the files that aren't there, and say what to do next; the exit code."""
    if (options.folder is None) == (options.new_course is None):
        raise Misused(
            "name one folder: `byheart init DIR` for a workspace, `byheart init --new-course DIR` for a course."
        )
    if options.new_course is not None:
        return _course(options.new_course)
    return _workspace(options.folder, options.course)


def _workspace(folder: Path, named: Path | None) -> int:
    course = _course_for(folder, named)
    files = workspace.files(course)
    there = sum((folder / name).exists() for name in files)
    _written(folder, files)
    is_here = folder.resolve() == Path.cwd().resolve()
    say(f"{course.title}: {folder.resolve() if is_here else folder} is ready. Next:", "")
    say(*([] if is_here else [f"  cd {folder}"]), "  pytest exercises", "")
    how = f"{folder / 'README.md'} says how to begin. `byheart practice` opens an exercise, and checks each save."
    say(f"{_made(len(files) - there, there)} {how}")
    return DONE


def _made(new: int, there: int) -> str:
    """What was made, in a sentence that frightens nobody whose functions are written."""
    if not there:
        return "The files are empty stubs."
    same = "is" if there == 1 else "are"
    return f"{counted(new, 'new file')}. Your {counted(there, 'file')} from before {same} unchanged."


def _course_for(folder: Path, named: Path | None) -> Course:
    """The course of this workspace: the one that it is for already, or the named one, or the installed one."""
    settings = folder / EXERCISES / SETTINGS
    if (folder / SETTINGS).is_file():
        raise Misused(f"{folder} is itself a folder of exercises: {folder / SETTINGS} is there. Name the one above it.")
    asked = None if named is None else read_course(named.resolve()).folder
    own = read_course(folder) if settings.is_file() else None
    if (folder / "solutions").is_dir() or (own and own.folder == own.answers):
        raise Misused(f"{folder} holds a course itself: its exercises are there already.")
    if own is None:
        return read_course(asked)
    if asked and asked.resolve() != own.folder.resolve():
        raise Misused(
            f"this workspace belongs to the course in {own.folder} ({settings} says so)."
            " Leave out --course, or make a new workspace in another folder."
        )
    return read_course(own.folder)


def _course(folder: Path) -> int:
    if (folder / "exercises" / SETTINGS).is_file():
        raise Misused(f"{folder} holds a course already. Name another folder.")
    _written(folder, workspace.new_course())
    say(f"A course with one exercise is in {folder}. Try it:", "")
    say(
        f"  pytest {folder / 'exercises'} --answers-in {folder / 'solutions'}",
        f"  byheart verify --course {folder}",
        "",
    )
    say(f"Then {folder / 'README.md'} says what each file is for.")
    return DONE


def _written(folder: Path, files: Mapping[str, str]) -> None:
    for line in _write(folder, files):
        say(line)


def _write(folder: Path, files: Mapping[str, str]) -> Iterator[str]:
    for name, text in files.items():
        path = folder / name
        if path.exists():
            if path.read_bytes() != text.encode():  # what is as we would write it says nothing to anybody
                yield f"{path}: kept, it was there"
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
