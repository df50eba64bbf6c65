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
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.batch.grade import grade
from byheart.batch.setup import paper_for, wanted_files
from byheart.curriculum.course import Course, read_course
from byheart.curriculum.feedback import Feedback
from byheart.jail.cell import Jail, can_confine
from byheart.judging.results import Report, amount
from byheart.kits.tokens import Bucket, bucket_at, read_record, told_within
from byheart.report import Seen, seen_at
from byheart.report.gradescope import as_text, results_of
from byheart.report.text import visible
from byheart.submissions import Refused, Submission, find_one

# Where the zip has the course, and what the run is told.
COURSE, FACTS = "course", "autograder.json"
# Where Gradescope says when this was handed in, and what was before.
METADATA = "submission_metadata.json"
NOT_GRADED = (
    "This submission was not graded: the autograder failed. That is no fault of yours, and no 0. Your instructor can"
    " run it again."
)


def main(words: list[str]) -> int:
    """`run FOLDER` grades the submission in this folder (/autograder); `check FOLDER` grades the course's solutions."""
    do, folder = words
    if do == "run":
        run(Path(folder), datetime.now(UTC))
        return 0
    try:
        return check(Path(folder))
    except GraderFault as problem:
        print(f"byheart: {problem}")
        return 1


def run(folder: Path, now: datetime) -> None:
    """Grade what was submitted. Raises nothing of ours: it is told, and there is a results.json."""
    place = folder / "results" / "results.json"
    place.parent.mkdir(parents=True, exist_ok=True)
    _write(place, without_score(NOT_GRADED))  # whatever ends this process, this is there
    try:
        _write(place, results_for(folder, now))
    except Exception as problem:
        print(f"byheart: not graded. {problem if isinstance(problem, GraderFault) else traceback.format_exc()}")


def results_for(folder: Path, now: datetime) -> dict[str, Any]:
    """The results of the submission in this folder, with what `source` in it holds. Raises GraderFault."""
    source = folder / "source"
    facts = json.loads((source / FACTS).read_text(encoding="utf-8"))
    course = _course(source, facts)
    allowance = _Allowance.at(folder, course, now)
    _write(folder / "results" / "results.json", without_score(NOT_GRADED, allowance.kept))
    with _copied(folder / "submission") as copied:
        paper = paper_for(course, facts["only"], confined=_is_confined(), kept=source / "kept")
        found = find_one(copied, wanted_files(paper))
        handed_in = found if isinstance(found, Refused) else found.read()
        if isinstance(handed_in, Refused):
            return without_score(f"This submission can't be read: {handed_in.why} Submit it again.", allowance.kept)
        with Jail(tuple(exercise for exercise, _ in paper.exercises), confined=paper.receipt.confined) as jail:
            return allowance.results(grade(handed_in, paper, jail))


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


@dataclass(frozen=True, slots=True)
class _Allowance:
    """What may be told now: what the course shows (`seen`), and how often, if the platform knows of earlier attempts.

    `kept` goes into results.json, which the platform gives back with the next attempt.
    """

    seen: Seen
    feedback: Feedback
    bucket: Bucket | None

    @classmethod
    def at(cls, folder: Path, course: Course, now: datetime) -> "_Allowance":
        """What may be told of the submission in this folder."""
        record = read_record(folder / METADATA) if course.feedback.burst else None
        bucket = bucket_at(record, course.feedback) if record else None
        return cls(seen_at(course.feedback, now), course.feedback, bucket)

    @property
    def kept(self) -> dict[str, Any]:
        return {"feedback": self.bucket.as_json} if self.bucket else {}

    def results(self, report: Report) -> dict[str, Any]:
        """The report in Gradescope's form, with what may be told."""
        seen, after = self.seen, self.bucket
        is_whole = not report.total.ungraded
        if self.bucket and is_whole:
            seen, after = told_within(self.seen, report, self.bucket, self.feedback)
        said = f"{' '.join(report.total.shown)} points" if is_whole else NOT_GRADED
        about = {"confined": report.receipt.confined, **replace(self, bucket=after).kept}
        output = "\n".join(filter(None, (said, seen.told, *report.remarks)))
        return results_of(seen.of(report), report.score if is_whole else None, report.points, output, about)


def without_score(output: str, kept: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The results of a run that failed. The next attempt finds in it what this one found."""
    return {
        "output": visible(output),
        "output_format": "text",
        **({"extra_data": {"byheart": dict(kept)}} if kept else {}),
    }


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
    part.write_text(as_text(results), encoding="utf-8")
    part.replace(place)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
