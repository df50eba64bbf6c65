"""Questions about the fit. They only ask; the reference says what is right."""

from byheart import case, question


def fits(course):
    for draw in course.draws("fit"):
        for alpha in course.alphas:
            for iterations in course.iterations:
                length, features = draw.axes(2)
                line = {
                    "x": draw.inputs(length, features),
                    "y": draw.uniform(-2, 2, length),
                    "w": draw.weights(features),
                    "b": float(draw.uniform(0.5, 2)),
                }
                label = f"seed {draw.seed}, alpha {alpha:g}, iterations {iterations}"
                yield case(label, **line, alpha=alpha, iterations=iterations)
        plant = {"x": course.weeks, "y": course.heights[:, 0], "w": draw.weights(1), "b": float(draw.uniform(-2, -0.5))}
        yield case(f"seed {draw.seed}, the plant, 40 iterations", **plant, alpha=0.02, iterations=40)


@question(points=3, cases=fits)
def fit(student, case):
    """fit takes step after step, and returns the last line and the error before each step"""
    return student.fit(case.x, case.y, case.w, case.b, case.alpha, case.iterations)
