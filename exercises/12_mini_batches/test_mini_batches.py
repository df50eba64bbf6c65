"""Questions about mini-batches. They only ask; the reference says what is right."""

from byheart import case, question


def orders(course):
    for draw in course.draws("batches"):
        # Some samples are left at the end; then none; then a single one; then there are fewer than a batch holds.
        for count, batch_size in ((11, 4), (12, 4), (9, 2), (3, 5), (5, 1)):
            name = f"seed {draw.seed}, {count} samples, batch_size {batch_size}"
            yield case(name, order=draw.order(count), batch_size=batch_size)
    batch_size = draw.whole(5, 9)
    count = 4 * batch_size + draw.whole(2, batch_size - 2)
    name = f"seed {draw.seed}, {count} samples, batch_size {batch_size}"
    yield case(name, order=draw.order(count), batch_size=batch_size)


def epochs(course):
    for draw in course.draws("epoch"):
        for count, batch_size, alpha in ((7, 3, 1.0), (8, 4, 0.3), (5, 2, 3.0), (6, 1, 0.1), (6, 6, 10.0)):
            inputs, hidden, outputs = draw.axes(3)
            drawn = {"X": draw.inputs(count, inputs), "y": draw.targets(count, outputs)}
            drawn |= {"synapse_0": draw.weights(inputs, hidden), "synapse_1": draw.weights(hidden, outputs)}
            name = f"seed {draw.seed}, {count} samples, batch_size {batch_size}, alpha {alpha:g}"
            yield case(name, **drawn, alpha=alpha, order=draw.order(count), batch_size=batch_size)
        weights = {"synapse_0": draw.weights(3, 4), "synapse_1": draw.weights(4, 1)}
        asked = {"X": course.X, "y": course.y, **weights, "alpha": 2.0, "order": draw.order(4), "batch_size": 3}
        yield case(f"seed {draw.seed}, the article's data, batch_size 3, alpha 2", **asked)
    (inputs, hidden, outputs), batch_size = draw.axes(3), draw.whole(3, 5)
    count, alpha = 3 * batch_size + draw.whole(1, 2), draw.rate(0.05, 2.0)
    drawn = {"X": draw.inputs(count, inputs), "y": draw.targets(count, outputs)}
    drawn |= {"synapse_0": draw.weights(inputs, hidden), "synapse_1": draw.weights(hidden, outputs)}
    name = f"seed {draw.seed}, {count} samples, batch_size {batch_size}, alpha {alpha:g}"
    yield case(name, **drawn, alpha=alpha, order=draw.order(count), batch_size=batch_size)


@question(points=2, cases=orders)
def batches(student, case):
    """batches cuts the order into batches, and drops no sample"""
    return student.batches(case.order, case.batch_size)


@question(points=3, cases=epochs)
def epoch(student, case):
    """epoch takes one step for each batch, each from where the last one ended"""
    return student.epoch(case.X, case.y, case.synapse_0, case.synapse_1, case.alpha, case.order, case.batch_size)
