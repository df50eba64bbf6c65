"""Predict first, in the terminal: ask what will happen, run it live, and show what was said beside what came of it.

Lines in, lines out; and the same as a page. What is right is decided in `predict`.
"""

import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TextIO

from byheart.learner.screen import Style
from byheart.practice.predict import KINDS, MEANS, Experiment, Kind, Look, closing, outcomes, plot, said, verdict

_SHOWN = 4  # every so many looks the picture is drawn again


@dataclass(frozen=True, slots=True)
class Predicted:
    """What was said of each run, and the errors that were seen."""

    said: Mapping[float, Kind]
    looks: tuple[Look, ...]


def predict(
    experiment: Experiment, style: Style, come_in: TextIO, say: Callable[[str], None], *, live: bool
) -> Predicted:
    """The whole of it: asked, run and shown. With `live` the picture is drawn while it runs."""
    for line in question(experiment, style.width):
        say(line)
    predicted = _asked(experiment, style.width, come_in, say, live)
    looks = _drawn_live(experiment, style) if live else list(experiment.run())
    if not live:
        for line in plot(experiment, looks, style.width, unicode=style.unicode):
            say(line)
    say("")
    for line in verdict(outcomes(experiment, looks), predicted, experiment, style.width):
        say(line)
    return Predicted(predicted, tuple(looks))


def page(experiment: Experiment, predicted: Predicted) -> str:
    """The same as a page, with the errors as a picture."""
    from byheart.report.experiment import RunRow, experiment_html

    found = outcomes(experiment, predicted.looks)
    runs = [
        RunRow(experiment.label(at), each.kind, own or "", None if own is None else own == each.kind, each.why)
        for at, each in enumerate(found)
        for own in [predicted.said.get(each.value)]
    ]
    errors = {row.name: each.errors for row, each in zip(runs, found, strict=True)}
    steps = [step for step, _ in predicted.looks]
    return experiment_html(
        experiment.about, list(MEANS.items()), runs, closing(found, predicted.said, experiment), steps, errors
    )


def question(experiment: Experiment, width: int) -> Iterator[str]:
    """What is asked, with the words that may be said."""
    yield from textwrap.wrap(f"{experiment.about} What will its error do in {experiment.steps:,} steps?", width)
    for each in KINDS:
        yield from textwrap.wrap(f"{each:<10}{MEANS[each]}", width, initial_indent="  ", subsequent_indent=" " * 12)
    yield ""


def _asked(
    experiment: Experiment, width: int, come_in: TextIO, say: Callable[[str], None], one_by_one: bool
) -> dict[float, Kind]:
    """What the learner says: for each run where somebody sits there, else all that came in, line by line."""
    predicted: dict[float, Kind] = {}
    if not one_by_one:
        for line in come_in:
            predicted |= said(line, experiment)
        return predicted
    for at, value in enumerate(experiment.values):
        while True:
            words = f"{experiment.label(at)}: {', '.join(KINDS)}? (the first letter is enough; Enter: I don't know)"
            for row in textwrap.wrap(words, width, subsequent_indent="  "):
                say(row)
            line = come_in.readline()
            try:
                predicted |= said(f"{value:g} {line.strip()}", experiment) if line.strip() else {}
                break
            except ValueError as problem:
                say(str(problem))
    return predicted


def _drawn_live(experiment: Experiment, style: Style) -> list[Look]:
    """Run it, and draw the errors meanwhile."""
    from rich.live import Live
    from rich.text import Text

    looks: list[Look] = []
    with Live(auto_refresh=False) as screen:
        for count, look in enumerate(experiment.run()):
            looks.append(look)
            if count % _SHOWN == 0 or look[0] == experiment.steps:
                rows = plot(experiment, looks, style.width, unicode=style.unicode)
                screen.update(Text("\n".join(rows), no_wrap=True), refresh=True)
    return looks
