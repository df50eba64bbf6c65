"""Questions about the mean squared error. They only ask; the reference says what is right."""

from byheart import case, question


def guesses(course):
    for draw in course.draws("mean_squared_error"):
        for length in course.lengths:
            predicted, y = draw.uniform(-2, 2, length), draw.uniform(-2, 2, length)
            yield case(f"seed {draw.seed}, {length} samples", predicted=predicted, y=y)
        yield case(f"seed {draw.seed}, the plant", predicted=draw.uniform(1, 12, 5), y=course.heights[:, 0])


@question(points=1, cases=guesses)
def mean_squared_error(student, case):
    """mean_squared_error is the mean of the squared misses"""
    return student.mean_squared_error(case.predicted, case.y)
