"""Lines of a solution in what a course tells its learners: on a page, in a question, in a hint.

A kit leaves the solutions out, but not what an instructor wrote elsewhere. Texts are compared without their spaces,
line by line, so this finds what was copied and not what was written anew. It decides nothing: it is told.
"""

import ast
import re
from collections.abc import Iterator, Mapping

from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course
from byheart.curriculum.files import read_source
from byheart.curriculum.stubs import solved_lines

# A shorter line is anybody's.
_SHORTEST = 12
_COMPUTES = re.compile(r"[-+*/@(\[]")
_DATA = (ast.Call, ast.Attribute, ast.Name, ast.expr_context, ast.List, ast.Tuple, ast.Constant, ast.UnaryOp, ast.USub)


def leaks(course: Course, exercises: tuple[Exercise, ...], files: Mapping[str, str]) -> Iterator[str]:
    """A sentence for each line of these files that holds a solution's. Stubs are left out: they are made of those."""
    wanted = {}
    for exercise in exercises:
        path = course.solution_of(exercise)
        for line in solved_lines(read_source(path)) if path.is_file() else ():
            said = line.strip().removeprefix("return ").rpartition(" = ")[2]
            if len(said) >= _SHORTEST and _COMPUTES.search(said) and not _is_data(said):
                wanted[_dense(said)] = said
    stubs = tuple(f"{each.id}/{each.file}" for each in exercises)
    for place, text in files.items():
        if place.endswith(stubs):
            continue
        for number, line in enumerate(text.splitlines(), 1):
            written = _dense(line)
            found = [said for dense, said in wanted.items() if dense in written]
            if found:
                yield f"{place}, line {number}, has a line of a solution in it: {max(found, key=len)}"


def _is_data(said: str) -> bool:
    """Whether it is an array of numbers, which a page may well give to begin with."""
    try:
        nodes = list(ast.walk(ast.parse(said, mode="eval").body))
    except SyntaxError:
        return False
    return all(isinstance(each, _DATA) and getattr(each, "id", "np") == "np" for each in nodes)


def _dense(text: str) -> str:
    return re.sub(r"\s", "", text)
