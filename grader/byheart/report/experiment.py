"""What somebody predicted of an experiment beside what came of it, as a page: one file, no script, no request.

It is given all that it shows, and decides nothing of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from byheart.report import charts, pages
from byheart.report.charts import Picture
from byheart.report.text import one_line


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run: its name, what became of it, what was said before, whether that was so (None: nothing was), and why."""

    name: str
    became: str
    said: str
    so: bool | None
    why: str


@dataclass(frozen=True, slots=True)
class ExperimentView:
    """What the page shows. `words` say what each of the words for an outcome means."""

    about: str
    words: Sequence[tuple[str, str]]
    runs: tuple[RunRow, ...]
    closing: str
    picture: Picture | None


def experiment_html(
    about: str,
    words: Sequence[tuple[str, str]],
    runs: Sequence[RunRow],
    closing: str,
    steps: Sequence[int],
    errors: Mapping[str, Sequence[float]],
) -> str:
    """The page. `errors` has the error of each run, by its name, at each of these steps."""
    view = ExperimentView(one_line(about, 1000), tuple(words), tuple(runs), closing, charts.sweep(steps, errors))
    return pages.template("experiment.html.j2").render(view=view)
