"""Open nbgrader's course folder: its settings, its gradebook, and which of its notebooks are ours.

nbgrader is used as a library, and says nothing by itself: what goes wrong is told in our words.
"""

import contextlib
import json
import logging
import os
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.notebooks.classroom import Classroom, first_line
from byheart.notebooks.folder import CONFIG

# The file in nbgrader's folder that says which autograded notebooks are ours. A student's notebook can't say it.
_NOTES = ".byheart.json"


@contextlib.contextmanager
def opened(folder: Path) -> Iterator[Classroom]:
    """Open nbgrader's course in this folder, as its settings say. Raises GraderFault."""
    if not (folder / CONFIG).is_file() and not (folder / "gradebook.db").is_file():
        raise GraderFault(f"{folder} is no course folder of nbgrader: it has no {CONFIG} and no gradebook.db.")
    with in_quiet(), alembic_found():
        api = api_of(folder.resolve())
        url = str(api.coursedir.db_url)
        if url.startswith("sqlite:///") and not Path(url.removeprefix("sqlite:///")).is_file():
            raise GraderFault(
                f"nbgrader's gradebook in {folder} is missing. Run `nbgrader generate_assignment` there for what you"
                " handed out: it makes one."
            )
        try:
            book = api.gradebook
        except Exception as error:
            raise GraderFault(f"nbgrader's gradebook in {folder} can't be opened: {first_line(error)}") from None
        with book, _noted(folder / _NOTES) as ours:
            yield Classroom(folder.resolve(), api, book, ours)


@contextlib.contextmanager
def _noted(path: Path) -> Iterator[dict[str, list[str]]]:
    """Which notebooks are ours, from this file and back into it. Without it, they are taken for nbgrader's own."""
    ours: dict[str, list[str]] = {}
    with contextlib.suppress(OSError, ValueError, TypeError, AttributeError):
        ours |= {str(key): [str(each) for each in pair] for key, pair in json.loads(path.read_text()).items()}
    before = json.dumps(ours)
    try:
        yield ours
    finally:
        if json.dumps(ours) != before:
            part = path.with_name(f"{path.name}.part")
            part.write_text(json.dumps(ours, indent=0))
            part.replace(path)


def api_of(folder: Path) -> Any:
    """nbgrader's own interface to the course in this folder, with its settings. Raises GraderFault."""
    from nbgrader.apps import NbGraderAPI
    from nbgrader.coursedir import CourseDirectory
    from traitlets.config import Config
    from traitlets.config.loader import PyFileConfigLoader

    config = Config()
    config.CourseDirectory.root = str(folder)
    if (folder / CONFIG).is_file():
        try:
            config.merge(PyFileConfigLoader(CONFIG, path=str(folder)).load_config())
        except Exception as error:
            raise GraderFault(f"{folder / CONFIG} can't be run: {type(error).__name__}: {error}") from None
    return NbGraderAPI(CourseDirectory(config=config), config=config)


@contextlib.contextmanager
def alembic_found() -> Iterator[None]:
    """nbgrader calls `alembic` by its name: it lies beside this Python, also where no environment is activated."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{before}"
    try:
        yield
    finally:
        os.environ["PATH"] = before


@contextlib.contextmanager
def in_quiet() -> Iterator[None]:
    """What nbgrader logs and its libraries warn of isn't for the terminal: what goes wrong is told in our words."""
    loggers = [logging.getLogger(name) for name in ("traitlets", "nbgrader")]
    levels = [each.level for each in loggers]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for each in loggers:
            each.setLevel(logging.CRITICAL + 1)
        try:
            yield
        finally:
            for each, level in zip(loggers, levels, strict=True):
                each.setLevel(level)
