"""What was graded, with what, and what it printed: the part of a student's page that lies folded at its end.

An allow-list like the whole page: the hash of the key isn't shown, since a secret seed could be guessed with it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, Receipt, Report
from byheart.report import code
from byheart.report.text import counted, one_line, visible
from byheart.report.words import listed, when

_MOST_OUTPUT_LINES, _LONGEST_OUTPUT_LINE = 500, 500


@dataclass(frozen=True, slots=True)
class FileView:
    """A graded file, to be read; in its lines those are marked that a finding points at."""

    anchor: str
    exercise: str
    path: str
    sha256: str
    lines: tuple[code.CodeLine, ...]
    cut: str
    count: str


@dataclass(frozen=True, slots=True)
class ReceiptView:
    """What was graded, with what."""

    rows: tuple[tuple[str, str], ...]
    hashes: tuple[tuple[str, str], ...]
    limits: tuple[str, ...]
    output: tuple[str, ...]


def file_view(
    exercise: ExerciseResult, listings: Mapping[str, code.Listing], groups: Sequence[Sequence[Verdict]]
) -> FileView:
    """This exercise's file, which must be there."""
    file, shown = exercise.file, listings[exercise.id]
    assert file is not None
    last = [group[0].lines[-1] for group in groups if group[0].lines]
    own = {line.number for line in last if line.file == file.path}
    numbered = enumerate(shown.lines, start=1)
    return FileView(
        anchor=f"file-{exercise.id}",
        exercise=exercise.id,
        path=one_line(file.path),
        sha256=file.sha256,
        lines=tuple(code.CodeLine(number, line, number in own) for number, line in numbered),
        cut=shown.cut,
        count=counted(len(shown.lines), "line"),
    )


def receipt_view(report: Report) -> ReceiptView:
    """What this report was graded with, which limits it met, and what it printed."""
    receipt = report.receipt
    limited = [each.question for each in report.verdicts if each.outcome == "timeout"]
    crashed = [each.question for each in report.verdicts if each.outcome == "crash"]
    limits = [f"Out of time: {listed(limited)}."] * bool(limited) + [f"Crashed: {listed(crashed)}."] * bool(crashed)
    return ReceiptView(
        rows=(
            ("Graded", when(report.graded_at)),
            ("Took", f"{report.seconds:.2f} seconds"),
            ("With", f"byheart {receipt.kit}, Python {receipt.python}, NumPy {receipt.numpy}"),
            ("Seeds", _seeds(receipt)),
            ("Jail", "The code ran in a jail." if receipt.confined else "None. The code could do anything."),
        ),
        hashes=(("Submission", receipt.submission), ("Settings", receipt.settings)),
        limits=tuple(limits),
        output=_output(report.output),
    )


def _output(output: str) -> tuple[str, ...]:
    rows = visible(output.removesuffix("\n")).split("\n") if output else []
    kept = [one_line(row, _LONGEST_OUTPUT_LINE) for row in rows[:_MOST_OUTPUT_LINES]]
    if len(rows) > _MOST_OUTPUT_LINES:
        kept.append(f"… ({len(rows) - _MOST_OUTPUT_LINES:,} more lines)")
    return tuple(kept)


def _seeds(receipt: Receipt) -> str:
    seeds = listed([str(each) for each in receipt.seeds]) if receipt.seeds else "none"
    secret = "a secret seed" if receipt.secret_seeds == 1 else f"{receipt.secret_seeds} secret seeds"
    return f"{seeds}, and {secret}" if receipt.secret_seeds else seeds
