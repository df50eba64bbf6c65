"""Questions about one step. They only ask; the reference says what is right."""

from byheart import case, question


def steps(course):
    for draw in course.draws("step"):
        for alpha in course.alphas:
            for length in course.lengths:
                x, y = draw.inputs(length, course.features), draw.uniform(-2, 2, length)
                w, b = draw.weights(course.features), float(draw.uniform(0.5, 2))
                yield case(f"seed {draw.seed}, {length} samples, alpha {alpha:g}", x=x, y=y, w=w, b=b, alpha=alpha)
        w, b = draw.weights(1), float(draw.uniform(-2, -0.5))
        yield case(f"seed {draw.seed}, the plant", x=course.weeks, y=course.heights[:, 0], w=w, b=b, alpha=0.02)


@question(points=2, cases=steps)
def step(student, case):
    """step moves w and b against their slopes, scaled by alpha"""
    return student.step(case.x, case.y, case.w, case.b, case.alpha)
