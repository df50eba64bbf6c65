"""Questions about the average. They only ask; the reference says what is right."""

from byheart import case, question


def rows(course):
    for draw in course.draws("average"):
        for length in course.lengths:
            yield case(f"seed {draw.seed}, {length} values", values=draw.uniform(-2, 2, length))


@question(points=1, cases=rows)
def average(student, case):
    """average is the sum of the values, divided equally among them"""
    return student.average(case.values)
