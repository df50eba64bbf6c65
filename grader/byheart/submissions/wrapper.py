"""Whether one folder lies around the whole class, and whether the class is in truth one student's own folder.

It goes by names alone, the same for a folder and a zip, and opens nothing.
"""

from collections.abc import Collection, Mapping, Sequence

from byheart.asking.problems import GraderFault
from byheart.submissions.names import shown


def find_wrapper(paths: Sequence[tuple[str, tuple[str, ...]]], wanted: Collection[str]) -> str:
    """The one folder around all students' folders, "" if there is none or if it is itself a student's.

    `paths` are the folders at the top, each with the path of a file inside it, or with () for none that counts. It is a
    student's if the course's files lie in it, unless they also lie in two or more folders inside it.
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
    """Raise GraderFault where the folders that should be students' are exercises of one student.

    `students` has what lies at the top of each folder. One that isn't an exercise and has what the course asks for
    is a student, and then this is a class.
    """
    exercises = exercises_of(wanted)
    named = sorted(exercises.intersection(students))
    firsts = {each.partition("/")[0] for each in wanted}
    if named and all(firsts.isdisjoint(names) for student, names in students.items() if student not in exercises):
        raise GraderFault(f"{path} looks like one student's folder: it holds {shown(named[0])}. {cure}")


def exercises_of(wanted: Collection[str]) -> set[str]:
    """The exercises, as the folders of the mirrored paths that the course asks for."""
    return {path.partition("/")[0] for path in wanted if "/" in path}
