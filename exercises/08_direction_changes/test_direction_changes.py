"""Questions about direction changes. They only ask; the reference says what is right."""

from byheart import case, question


def updates(course):
    for draw in course.draws("direction_changes"):
        for name, shape in (("", draw.axes(2)), (", the article's sizes", (3, 4))):
            # At least 0.1 from 0 on either side: at 0 two correct programs may give different answers.
            signs = [draw.uniform(0.1, 2.0, *shape) * draw.signs(*shape) for _ in range(2)]
            yield case(f"seed {draw.seed}{name}", update=signs[0], previous_update=signs[1])
    shape = (*draw.axes(1), draw.whole(8, 20))
    wide = [draw.uniform(0.1, 20.0, *shape) * draw.signs(*shape) for _ in range(2)]
    yield case(f"seed {draw.seed}, {shape[1]} hidden, updates up to 20", update=wide[0], previous_update=wide[1])


def trainings(course):
    for draw in course.draws("train_counting"):
        for alpha in course.alphas:
            for iterations in (1, 2) if alpha > 10 else (1, 3):
                yield case(
                    f"seed {draw.seed}, alpha {alpha:g}, iterations {iterations}",
                    **draw.network(),
                    alpha=alpha,
                    iterations=iterations,
                )
        synapses = {"synapse_0": draw.weights(3, 4), "synapse_1": draw.weights(4, 1)}
        label = f"seed {draw.seed}, the article's data, alpha 10, 12 iterations"
        for again in ("", ", asked again"):
            yield case(label + again, X=course.X, y=course.y, **synapses, alpha=10.0, iterations=12)
    hidden, alpha, iterations = draw.whole(8, 20), draw.rate(0.5, 5.0), draw.whole(20, 60)
    synapses = {"synapse_0": draw.weights(3, hidden), "synapse_1": draw.weights(hidden, 1)}
    label = f"seed {draw.seed}, the article's data, {hidden} hidden, alpha {alpha:g}, {iterations} iterations"
    yield case(label, X=course.X, y=course.y, **synapses, alpha=alpha, iterations=iterations)


@question(cases=updates)
def direction_changes(student, case):
    """direction_changes says which weights now move the other way"""
    return student.direction_changes(case.update, case.previous_update)


@question(points=2, cases=trainings)
def train_counting(student, case):
    """train_counting trains, and counts each weight's changes of direction"""
    return student.train_counting(case.X, case.y, case.synapse_0, case.synapse_1, case.alpha, case.iterations)
