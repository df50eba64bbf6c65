"""A page that remembers what went wrong in it, and a class page with all kinds of marks to look at."""

import random
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Browser, ConsoleMessage, Page

from byheart.judging.results import Total
from byheart.report import NotGraded, Standing, class_html
from byheart.report.words import WORDS


def class_page(count: int, questions: Sequence[str] = ()) -> str:
    """The page of a class in which all kinds of marks occur."""
    chance = random.Random(1)
    questions = questions or [
        f"{exercise:02}_topic_{exercise}/question_{at}" for exercise in range(1, 10) for at in range(3)
    ]

    def one(number: int) -> Standing:
        outcomes = tuple((question, chance.choice(["right", "right", *WORDS])) for question in questions)
        marks: dict[str, list[float]] = {}
        for question, outcome in outcomes:
            marks.setdefault(question.partition("/")[0], []).append(float(outcome == "right"))
        exercises = tuple((id_, Total(sum(own), float(len(own)), 0, len(own))) for id_, own in marks.items())
        score = sum(total.score for _, total in exercises)
        page = f"students/{number}.html"
        return Standing(f"Student {number}", page, score, float(len(questions)), exercises, outcomes)

    return class_html("A course", [one(number) for number in range(count)], [NotGraded("mallory", "a bad zip")])


# Milliseconds that a page may take for anything, on a machine that is busy with something else.
PATIENCE = 300_000


class Watched:
    """A page that remembers what went wrong in it."""

    def __init__(self, browser: Browser, path: Path, width: int = 1280, scheme: str = "light", part: str = "") -> None:
        """Open the page, at the part that an address may name."""
        self.page: Page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
        self.page.set_default_timeout(PATIENCE)
        self.complaints: list[str] = []
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self._asked(request.url))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        self._own = path.as_uri()
        self.page.goto(self._own + part)

    def _said(self, message: ConsoleMessage) -> None:
        self.complaints.append(f"console {message.type}: {message.text}")

    def _asked(self, url: str) -> None:
        if url.partition("#")[0] != self._own and not url.startswith("data:"):
            self.complaints.append(f"request: {url}")
