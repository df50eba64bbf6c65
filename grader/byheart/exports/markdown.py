"""`byheart export markdown`: a summary to read in a browser, as GitHub Actions shows it beside a run.

One student's is short: the mark, a line for each exercise, and the first thing to mend. The class's is a table.
"""

from collections.abc import Iterator

from byheart.exports.each import write_each
from byheart.exports.files import write
from byheart.exports.marks import Marked, Marks
from byheart.exports.wanted import Told, Wanted
from byheart.exports.words import headline, outcome_of
from byheart.judging.judge import Verdict
from byheart.judging.results import amount
from byheart.report.said import said_of
from byheart.report.text import markdown

_MOST = 5  # questions that are told of, the first ones


def export(marks: Marks, wanted: Wanted) -> Told:
    """Write summary.md for one student, or for all summary/NAME.md and class.md."""
    told = write_each(marks, wanted, "summary.md", lambda one: text_of(one, wanted.out_of))
    if not wanted.only:
        path = wanted.to / "class.md"
        told.files.append(path if wanted.dry else write(path, "\n".join(_class(marks, wanted.out_of)) + "\n"))
    return told


def text_of(one: Marked, out_of: float | None = None) -> str:
    """One student's summary."""
    return "\n".join(_lines(one, out_of)) + "\n"


def _lines(one: Marked, out_of: float | None) -> Iterator[str]:
    assert one.report is not None
    yield from (f"## {markdown(one.report.student)}", "", markdown(headline(one, out_of)), "")
    yield from ("| exercise | points | questions |", "|---|---|---|")
    for each in one.report.exercises:
        score, of = each.total.shown
        questions = "; ".join(f"{v.question.partition('/')[2]}: {outcome_of(v)}" for v in each.verdicts)
        yield f"| {markdown(each.id)} | {score} {of} | {markdown(questions)} |"
    left = [each for each in one.verdicts if _is_told(each)]
    for verdict in left[:_MOST]:
        yield from ("", f"**{markdown(verdict.question)}** ({markdown(outcome_of(verdict))})", "")
        yield from (f"- {markdown(line)}" for line in said_of(verdict).splitlines())
    if len(left) > _MOST:
        yield from ("", f"… and {len(left) - _MOST} more.")


def _is_told(verdict: Verdict) -> bool:
    return bool(verdict.given) or verdict.outcome not in ("right", "blank", "missing", "untold")


def _class(marks: Marks, out_of: float | None) -> Iterator[str]:
    yield from (f"## {markdown(marks.title)}", "", "| student | mark | |", "|---|---|---|")
    for one in marks:
        mark, most = one.scaled(out_of), one.of if out_of is None else out_of
        shown = "" if mark is None else f"{amount(mark)} of {amount(most)}"
        late = one.late.words.partition(":")[0] if one.taken_off else ""
        state = "" if one.state == "graded" else one.state
        yield f"| {markdown(one.name)} | {shown} | {markdown('; '.join(filter(None, (state, late))))} |"
