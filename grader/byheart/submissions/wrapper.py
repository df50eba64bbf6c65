"""Detect a folder that lies around the whole class, and a "class" that is really one student's own folder.

Only names are used, in the same way for a folder and a zip. Nothing is opened.
"""

from collections.abc import Collection, Mapping, Sequence

from byheart.asking.problems import GraderFault
from byheart.submissions.names import shown


def find_wrapper(paths: Sequence[tuple[str, tuple[str, ...]]], wanted: Collection[str]) -> str:
    """The one folder around all students' folders; "" if there is none, or if it is itself a student's.

    `paths` are the folders at the top, each with the path of a file inside it, or () if no file counts. The one folder
    is a student's if the course's files lie in it, unless they also lie in two or more folders inside it.
    """
    if len({top for top, _ in paths}) != 1:
        return ""
    top = paths[0][0]
    exercises = exercises_of(wanted)
    files = [inside for _, inside in paths if inside]
    nested = [inside for inside in files if len(inside) > 1 and inside[0] not in exercises]
    owners = {inside[0] for inside in nested if "/".join(inside[1:]) in wanted}
    is_owner = any("/".join(inside) in wanted for inside in files)
    if owners or is_owner:
        return top if len(owners) > is_owner else ""
    has_code = any(len(inside) == 1 and inside[0].endswith(".py") for inside in files)
    return top if nested and not has_code and top not in exercises else ""


def refuse_one_student(path: str, students: Mapping[str, Collection[str]], wanted: Collection[str], cure: str) -> None:
    """Raise GraderFault if the folders that should be students' are one student's exercises.

    `students` has what lies at the top of each folder. If any of them isn't for exercises and has what the course asks
    for, that one is a student, and this is a class after all.
    """
    exercises = exercises_of(wanted)
    named = sorted(exercises.intersection(students))
    firsts = {each.partition("/")[0] for each in wanted}
    if named and all(firsts.isdisjoint(names) for student, names in students.items() if student not in exercises):
        raise GraderFault(f"{path} looks like one student's folder: it holds {shown(named[0])}. {cure}")


def exercises_of(wanted: Collection[str]) -> set[str]:
    """The folders that wanted paths begin with: the exercises, and the one around them in a workspace."""
    return {path.partition("/")[0] for path in wanted if "/" in path}


def around_hand_in(paths: Collection[str], wanted: Collection[str]) -> str:
    """The folders, as "name/" or "name/name/", around all that a student handed in; none of them is an exercise's."""
    top = ""
    while paths and all("/" in path for path in paths) and len({path.partition("/")[0] for path in paths}) == 1:
        name = next(iter(paths)).partition("/")[0]
        if name in exercises_of(wanted):
            break
        top += f"{name}/"
        paths = [path.partition("/")[2] for path in paths]
    return top
