"""What a learner's functions drew, as a page: one file, no script, no request. It is given all that it shows.

Each picture is a file of its own inside the page, so that its style is its own too.
"""

import base64
from collections.abc import Sequence
from dataclasses import dataclass

from byheart.report import pages


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture, or none, with what is to be said about it. `alt` is for those who can't see it.

    `is_whole`: nothing of it had to be left out.
    """

    title: str
    svg: str
    alt: str
    remarks: tuple[str, ...]
    is_whole: bool = True

    @property
    def source(self) -> str:
        """The picture as an address that holds all of it."""
        return f"data:image/svg+xml;base64,{base64.b64encode(self.svg.encode()).decode()}"


def drawn_html(exercise: str, lead: str, pictures: Sequence[Drawn]) -> str:
    """The page."""
    return pages.template("drawn.html.j2").render(exercise=exercise, lead=lead, pictures=tuple(pictures))
