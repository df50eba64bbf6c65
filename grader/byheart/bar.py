"""A bar on a terminal: how far it is, and how long it may still take. rich draws it.

It is for terminals only: who says something elsewhere says it in plain lines.
"""

from typing import Any


class Bar:
    """A bar on this stream, which is gone when it is closed. `what` stands before it, `unit` after its numbers."""

    def __init__(self, stream: Any, total: int, what: str = "", unit: str = "") -> None:
        from rich.console import Console  # late: most runs need no bar
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TextColumn(unit)
        note = TextColumn("{task.fields[note]}", markup=False)
        self._drawn = Progress(*columns, TimeRemainingColumn(), note, console=Console(file=stream), transient=True)
        self._task = self._drawn.add_task(what, total=total, note="")
        self._drawn.start()

    def update(self, count: int = 1, note: str = "") -> None:
        """So many more are done; the note says which was the last."""
        self._drawn.update(self._task, advance=count, note=note)

    def close(self) -> None:
        """Take it away."""
        self._drawn.stop()
