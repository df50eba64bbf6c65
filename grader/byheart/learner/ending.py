"""What pytest prints below a run that asked exercises: a line for each, what isn't right, and what to do next.

It prints what the judge said, adds it to the file of `--summary`, and has what was tried remembered. It judges nothing.
"""

import shlex
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from byheart.asking.problems import GraderFault
from byheart.judging.judge import Verdict
from byheart.judging.results import verdict_from
from byheart.learner import remembering, screen
from byheart.learner.asked import asked_in, wrapped


def ending(terminalreporter: Any, reports: Sequence[Any]) -> None:
    """Print it, for the reports that have a verdict."""
    reports = sorted(reports, key=_place)
    verdicts = [verdict_from(report.byheart) for report in reports]
    config, style = terminalreporter.config, _style(terminalreporter)
    line = terminalreporter.write_line
    line("")
    for row in screen.strips(verdicts, style):
        line(row)
    if config.option.tbstyle != "no":
        for block in screen.blocks(verdicts, style, _printed(reports)):
            line("")
            line(block[0], bold=True)
            for row in block[1:]:
                line(row)
    _summarise(config, verdicts, reports)
    line("")
    for row in screen.notes(verdicts, style):
        line(row)
    if config.option.tbstyle != "no":
        for row in screen.more(verdicts, style, _called(config)):
            line(row)
    line(screen.closing(verdicts, style, whole=len(verdicts) >= reports[0].byheart_whole), bold=True)
    for row in _remembered(config, reports, style):
        line(row)


def _printed(reports: Sequence[Any]) -> dict[str, str]:
    """What the learner's own code printed, by question."""
    return {report.byheart["question"]: report.byheart_printed for report in reports}


def _summarise(config: pytest.Config, verdicts: Sequence[Verdict], reports: Sequence[Any]) -> None:
    """Add what was found to the file that was asked for."""
    path = config.getoption("summary")
    if path is None:
        return
    from byheart.learner.summary import summary

    title = asked_in(config, Path(reports[0].byheart_folder)).course.title
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(summary(title, verdicts, config.getoption("hint"), _printed(reports)))
    except OSError as problem:
        raise pytest.UsageError(f"--summary {path}: {problem.strerror or problem}.") from None


def _remembered(config: pytest.Config, reports: Sequence[Any], style: screen.Style) -> Iterator[str]:
    """Log what was tried, unless that isn't wanted, and say what is due."""
    if config.getoption("no_log") or config.getoption("answers_in"):
        return
    for folder in dict.fromkeys(report.byheart_folder for report in reports):
        own = [report for report in reports if report.byheart_folder == folder]
        hashes = {each.byheart["question"].partition("/")[0]: each.byheart_sha256 for each in own}
        forms = {each.byheart["question"].partition("/")[0]: each.byheart_form for each in own}
        tried = remembering.Tried([verdict_from(each.byheart) for each in own], hashes, forms)
        try:
            asked = asked_in(config, Path(folder), list(hashes))
            yield from remembering.remembered(asked.course, asked.exercises, tried, style)
        except (GraderFault, pytest.Collector.CollectError) as problem:
            yield wrapped(f"byheart: {problem}")


def _place(report: Any) -> tuple[str, int]:
    """A sort key that doesn't depend on which worker was first."""
    return report.byheart["question"].partition("/")[0], report.byheart_place


def _called(config: pytest.Config) -> str:
    """The command that was called, without its hints."""
    words = [str(word) for word in config.invocation_params.args]
    kept = []
    for before, word in zip(["", *words], words, strict=False):
        if before != "--hint" and word.partition("=")[0] != "--hint":
            kept.append(word)
    return shlex.join(["pytest", *kept])


def _style(terminalreporter: Any) -> screen.Style:
    width, hints = min(terminalreporter._tw.fullwidth, 110), terminalreporter.config.getoption("hint")
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    try:
        "✓✗·─".encode(encoding)
    except UnicodeEncodeError:
        return screen.Style(width, unicode=False, hints=hints)
    return screen.Style(width, hints=hints)
