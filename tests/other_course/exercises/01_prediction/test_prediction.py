"""Questions about the prediction. They only ask; the reference says what is right."""

from byheart import case, question


def lines(course):
    for draw in course.draws("predict"):
        for length in course.lengths:
            x = draw.inputs(length, course.features)
            w, b = draw.weights(course.features), float(draw.uniform(0.5, 2))
            yield case(f"seed {draw.seed}, {length} samples", x=x, w=w, b=b)
        yield case(f"seed {draw.seed}, the plant", x=course.weeks, w=draw.weights(1), b=float(draw.uniform(-2, -0.5)))


@question(points=1, cases=lines)
def predict(student, case):
    """predict tells what the line says for each sample"""
    return student.predict(case.x, case.w, case.b)
