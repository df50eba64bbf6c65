"""Grade one submission where Gradescope runs it: read /autograder/submission, write /autograder/results/results.json.

Whatever happens, there is a results.json. Where something of ours fails, it says so and has no score: that is no 0. The
submission's code runs in the jail where the container can hold it. Where it can't, it is graded without, and that is
said on the standard output, which Gradescope shows to instructors alone.
"""

import contextlib
import json
import shutil
import sys
import tempfile
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.batch.grade import grade
from byheart.batch.setup import paper_for, wanted_files
from byheart.curriculum.course import Course, read_course
from byheart.jail.cell import Jail, can_confine
from byheart.judging.hints import label, numbered
from byheart.judging.judge import Verdict
from byheart.judging.results import Report, amount
from byheart.report.text import visible
from byheart.submissions import Refused, Submission, find_one

# Where the zip has the course, and what the run is told.
COURSE, FACTS = "course", "autograder.json"
_HINTS = 1
NOT_GRADED = (
    "This submission was not graded: the autograder failed. That is no fault of yours, and no 0. Your instructor can"
    " run it again."
)


def main(words: list[str]) -> int:
    """`run FOLDER` grades the submission in this folder (/autograder); `check FOLDER` grades the course's solutions."""
    do, folder = words
    if do == "run":
        run(Path(folder))
        return 0
    try:
        return check(Path(folder))
    except GraderFault as problem:
        print(f"byheart: {problem}")
        return 1


def run(folder: Path) -> None:
    """Grade what was submitted. Raises nothing of ours: it is told, and there is a results.json."""
    place = folder / "results" / "results.json"
    place.parent.mkdir(parents=True, exist_ok=True)
    _write(place, not_graded())  # whatever ends this process, this is there
    try:
        _write(place, results_for(folder / "source", folder / "submission"))
    except Exception as problem:
        print(f"byheart: not graded. {problem if isinstance(problem, GraderFault) else traceback.format_exc()}")


def results_for(source: Path, submission: Path) -> dict[str, Any]:
    """The results of this submission, with what `source` holds. Raises GraderFault."""
    facts = json.loads((source / FACTS).read_text(encoding="utf-8"))
    course = _course(source, facts)
    with _copied(submission) as folder:
        paper = paper_for(course, facts["only"], confined=_is_confined(), kept=source / "kept")
        found = find_one(folder, wanted_files(paper))
        handed_in = found if isinstance(found, Refused) else found.read()
        if isinstance(handed_in, Refused):
            return _without_score(f"This submission can't be read: {handed_in.why} Submit it again.")
        with Jail(tuple(exercise for exercise, _ in paper.exercises), confined=paper.receipt.confined) as jail:
            return results_of(grade(handed_in, paper, jail))


def check(source: Path) -> int:
    """Grade the course's own solutions: 1 if they don't get every point here. For whoever builds the container."""
    facts = json.loads((source / FACTS).read_text(encoding="utf-8"))
    course = _course(source, facts)
    paper = paper_for(course, facts["only"], confined=_is_confined(), kept=source / "kept")
    paths = [course.solution_of(exercise) for exercise, _ in paper.exercises]
    files = {path.name: path.read_bytes() for path in paths if path.is_file()}
    with Jail(tuple(exercise for exercise, _ in paper.exercises), confined=paper.receipt.confined) as jail:
        report = grade(Submission("solutions", files), paper, jail)
    print(f"byheart: the course's own solutions get {amount(report.score)} of {amount(report.points)} points here.")
    return 0 if report.score == report.points and report.total.ungraded == 0 else 1


def results_of(report: Report) -> dict[str, Any]:
    """A report in Gradescope's form. Where something of it wasn't graded there is no score: it would be a sum."""
    tests = [
        _test(f"{number}.{part}", verdict)
        for number, exercise in enumerate(report.exercises, 1)
        for part, verdict in enumerate(exercise.verdicts, 1)
    ]
    remarks = "".join(f"\n{each}" for each in report.remarks)
    about = {"byheart": {"confined": report.receipt.confined, "version": report.receipt.kit}}
    whole = {"execution_time": round(report.seconds, 3), "output_format": "text", "tests": tests, "extra_data": about}
    if report.total.ungraded:
        for each in tests:
            del each["score"]
        return {**whole, "output": f"{NOT_GRADED}{remarks}"}
    return {**whole, "score": report.score, "output": f"{' '.join(report.total.shown)} points{remarks}"}


def not_graded() -> dict[str, Any]:
    """The results of a run that failed."""
    return _without_score(NOT_GRADED)


def _without_score(output: str) -> dict[str, Any]:
    return {"output": visible(output), "output_format": "text"}


def _test(number: str, verdict: Verdict) -> dict[str, Any]:
    status = {"status": "passed" if verdict.outcome == "right" else "failed"}
    return {
        "number": number,
        "name": verdict.question,
        "name_format": "text",
        "score": verdict.score,
        "max_score": verdict.points,
        "output": visible("\n".join(_said(verdict))),
        "output_format": "text",
        **(status if verdict.graded else {}),
    }


def _said(verdict: Verdict) -> Iterator[str]:
    """What a student is told of a question that isn't right, up to the first hint."""
    yield verdict.outcome + (" (forgiven)" if verdict.forgiven else "")
    if verdict.outcome == "right":
        return
    yield from filter(None, verdict.message.split("\n"))
    if verdict.follows:
        yield f"This follows from {verdict.follows}. Fix that first."
    for cause in verdict.told:
        yield from (f"{label(level)}: {hint}" for level, hint in numbered(cause.hints, _HINTS))


def _course(source: Path, facts: Mapping[str, Any]) -> Course:
    course = read_course(source / COURSE)
    return replace(course, secret_seed=facts["secret_seed"]) if course.secret_seed is None else course


def _is_confined() -> bool:
    """Whether the jail holds here. Where it doesn't, that is said so that nobody overlooks it."""
    reasons = can_confine()
    if reasons:
        print("=" * 72)
        print("byheart: UNCONFINED. This container can't hold students' code, so it runs without a jail:")
        for each in reasons:
            print(f"  - {each}")
        print("It can read the reference and the seed in here, and change its own marks. Look at what is submitted, or")
        print("download the submissions and grade them with `byheart grade` on a machine of yours.")
        print("=" * 72)
    return not reasons


@contextlib.contextmanager
def _copied(submission: Path) -> Iterator[Path]:
    """A copy of what was submitted. Links in it stay links, and aren't followed."""
    with tempfile.TemporaryDirectory(prefix="byheart-") as scratch:
        folder = Path(scratch) / "submission"
        shutil.copytree(submission, folder, symlinks=True, ignore=shutil.ignore_patterns(".git"))
        yield folder


def _write(place: Path, results: Mapping[str, Any]) -> None:
    part = place.with_name("results.part")
    part.write_text(json.dumps(results, indent=1, allow_nan=False) + "\n", encoding="utf-8")
    part.replace(place)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
