"""Lines of a solution in what a course tells its learners: on a page, in a question, in a hint.

A kit leaves the solutions out, but not what an instructor wrote elsewhere. Texts are compared without their spaces,
line by line, so this finds what was copied and not what was written anew. It decides nothing: it is told.
"""

import re
from collections.abc import Iterator, Mapping

from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course
from byheart.curriculum.files import read_source
from byheart.curriculum.stubs import solved_lines

# A shorter line is anybody's.
_SHORTEST = 12
_COMPUTES = re.compile(r"[-+*/@(\[]")


def leaks(course: Course, exercises: tuple[Exercise, ...], files: Mapping[str, str]) -> Iterator[str]:
    """A sentence for each line of these files that holds a solution's. Stubs are left out: they are made of those."""
    wanted = {}
    for exercise in exercises:
        path = course.solution_of(exercise)
        for line in solved_lines(read_source(path)) if path.is_file() else ():
            said = line.strip().removeprefix("return ").rpartition(" = ")[2]
            if len(said) >= _SHORTEST and _COMPUTES.search(said):
                wanted[_dense(said)] = said
    stubs = tuple(f"{each.id}/{each.file}" for each in exercises)
    for place, text in files.items():
        if place.endswith(stubs):
            continue
        for number, line in enumerate(text.splitlines(), 1):
            found = [said for dense, said in wanted.items() if dense in _dense(line)]
            if found:
                yield f"{place}, line {number}, has a line of a solution in it: {max(found, key=len)}"


def _dense(text: str) -> str:
    return re.sub(r"\s", "", text)
