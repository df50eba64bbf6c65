"""From the files as they lie there to the submission: the newest version of each, and the code of notebooks.

The order matters: a folder around the hand-in is taken away, then of several versions the newest is taken, then
notebooks become files, and then it is told which of several places counts. Files are bytes here; none of them is opened
or run.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from byheart.submissions.elsewhere import elsewhere
from byheart.submissions.newest import Version, meant_as, not_both, settle
from byheart.submissions.notebook import Functions, read_notebooks
from byheart.submissions.remarks import told
from byheart.submissions.submission import Source, Submission
from byheart.submissions.wrapper import around_hand_in

_FIRST = "it lies where it is looked for first"
_HIGHEST = "its name has the highest number behind it, so it was handed in last"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the course asks for: the paths of files, and what each file has to define.

    `known` are the paths of all its exercises, also of those that aren't graded now: a file that is graded may use one
    that isn't, and must find the same version of it whatever is graded.
    """

    paths: frozenset[str]
    functions: Functions
    known: frozenset[str]


@dataclass(frozen=True, slots=True)
class Found:
    """What lies there: the files that were read, the paths of all, the remarks so far, and what was chosen between."""

    files: Mapping[str, bytes]
    paths: Sequence[str]
    remarks: Sequence[str] = ()
    taken: tuple[str, ...] = ()
    not_taken: tuple[str, ...] = ()


def submit(source: Source, found: Found, asked: Asked, *, around: bool = False) -> Submission:
    """The submission. With `around`, one folder around all that a student handed in is taken away."""
    wanted = asked.paths
    top = around_hand_in(found.paths, wanted) if around and not wanted.intersection(found.paths) else ""
    files = {path.removeprefix(top): data for path, data in found.files.items()}
    settled = settle((Version(path, *meant_as(path, asked.known), path) for path in files), _HIGHEST)
    newest = {meant: files[path] for path, meant in settled.paths.items()}
    read = read_notebooks(newest, asked.known, asked.functions)
    older = {*settled.not_taken, *read.dealt_with}
    paths = [settled.paths.get(path, path) for path in (each.removeprefix(top) for each in found.paths)]
    left = [path for path in paths if path not in older]
    there = [*left, *(set(read.files) - set(left))]
    twice = list(elsewhere(read.files, wanted))
    both = [not_both(each.taken, each.others, _FIRST) for each in twice]
    facts = source.handed_in
    return Submission(
        source.student,
        read.files,
        told([*settled.remarks, *read.remarks, *both, *found.remarks], there, wanted),
        replace(
            facts,
            taken=(*facts.taken, *found.taken, *settled.taken, *read.taken, *(each.taken for each in twice)),
            not_taken=(
                *(*facts.not_taken, *found.not_taken, *settled.not_taken, *read.not_taken),
                *(path for each in twice for path in each.others),
            ),
        ),
    )
