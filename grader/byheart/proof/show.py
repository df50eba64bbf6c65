"""The proof as a table, a line as soon as it is measured; what is being done meanwhile beside it.

It measures nothing. What a program returned is quoted in findings, with its control characters spelled out.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from byheart.bar import Bar
from byheart.proof.basis import Row, proof_for
from byheart.proof.desk import Hands
from byheart.proof.rows import rows
from byheart.proof.sample import RULE

_WIDTHS = 48, 12, 4
_MOST_FINDINGS = 8
_LONGEST = 400


def prove(
    course: Path,
    topics: Sequence[str],
    thorough: bool,
    jobs: int,
    say: Callable[[str], object],
    progress: TextIO,
    keep: Path | None = None,
) -> bool:
    """Prove it and say what came of it, line by line; whether every figure holds. Raises GraderFault.

    Right programs that were called wrong are written into `keep`.
    """
    with _Steps(progress) as steps, Hands(course, jobs, steps.done) as hands:
        proof = proof_for(course, topics, hands, thorough)
        proof.begin = steps.begin
        measured: list[Row] = []
        say(_line("figure", "wanted", "ok", "measured"))
        for row in rows(proof):
            steps.end()
            measured.append(row)
            for line in lines_of(row):
                say(line)
    if keep is not None:
        _keep(keep, proof.broken)
    for line in _summary(measured, thorough):
        say(line)
    return all(row.ok is not False for row in measured)


def lines_of(row: Row) -> Iterator[str]:
    """The row, and under it what to look at where it falls short."""
    ok = "-" if row.ok is None else "yes" if row.ok else "NO"
    yield _line(row.figure, row.wanted, ok, row.measured)
    if row.ok:
        return
    for finding in row.findings[:_MOST_FINDINGS]:
        yield f"    {_printable(finding)}"
    if len(row.findings) > _MOST_FINDINGS:
        yield f"    and {len(row.findings) - _MOST_FINDINGS} more"


def _line(figure: str, wanted: str, ok: str, measured: str) -> str:
    return f"{figure:<{_WIDTHS[0]}}{wanted:<{_WIDTHS[1]}}{ok:<{_WIDTHS[2]}}{measured}".rstrip()


def _summary(measured: Sequence[Row], thorough: bool) -> Iterator[str]:
    """How many figures hold, of how many nothing can be said here, and what a sample says."""
    short = sum(row.ok is False for row in measured)
    left = sum(row.ok is None for row in measured)
    tried = len(measured) - left
    where = "" if thorough else " in this sample"
    fall = "falls" if short == 1 else "fall"
    holds = f"{short} of {tried} figures {fall} short{where}." if short else f"All {tried} figures hold{where}."
    yield holds + (f" {left} more can't be proved here: the lines with - say why." if left else "")
    if not thorough:
        yield RULE


def _printable(text: str) -> str:
    shown = "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text[:_LONGEST])
    return shown + "..." if len(text) > _LONGEST else shown


def _keep(folder: Path, programs: dict[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number, (name, text) in enumerate(programs.items(), 1):
        exercise = name[:2] if name[:2].isdigit() else "program"
        (folder / f"{exercise}-{number:03}.py").write_bytes(f"# {name}\n{text}".encode("utf-8", "surrogateescape"))


@dataclass
class _Steps:
    """What is being done: a bar on a terminal, else a line for each step."""

    stream: TextIO
    _bar: Any = None

    def __enter__(self) -> "_Steps":
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def begin(self, what: str, count: int) -> None:
        """So many of these come now."""
        self.end()
        if self.stream.isatty():
            self._bar = Bar(self.stream, count, what)
        else:
            print(f"{what}: {count} ...", file=self.stream, flush=True)

    def done(self, count: int) -> None:
        """So many more are done."""
        if self._bar is not None:
            self._bar.update(count)

    def end(self) -> None:
        """The step is over."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None
