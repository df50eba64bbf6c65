"""Questions about the gradients. They only ask; the reference says what is right."""

from byheart import case, question


def lines(course):
    for draw in course.draws("gradients"):
        for length in course.lengths:
            x, y = draw.inputs(length, course.features), draw.uniform(-2, 2, length)
            w, b = draw.weights(course.features), float(draw.uniform(0.5, 2))
            yield case(f"seed {draw.seed}, {length} samples", x=x, y=y, w=w, b=b)
        w, b = draw.weights(1), float(draw.uniform(-2, -0.5))
        yield case(f"seed {draw.seed}, the plant", x=course.weeks, y=course.heights[:, 0], w=w, b=b)


@question(points=2, cases=lines)
def derivative_w(student, case):
    """derivative_w is the derivative of the mean squared error by each value of w"""
    return student.derivative_w(case.x, case.y, case.w, case.b)


@question(points=1, cases=lines)
def derivative_b(student, case):
    """derivative_b is the derivative of the mean squared error by b"""
    return student.derivative_b(case.x, case.y, case.w, case.b)
