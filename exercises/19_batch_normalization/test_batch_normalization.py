"""Questions about batch normalization. They only ask; the reference says what is right."""

from byheart import case, question


def batch(draw, n, units):
    """Values of each unit around a middle of its own."""
    return draw.uniform(-3, 3, 1, units) + draw.uniform(0.5, 3.0, 1, units) * draw.uniform(-1, 1, n, units)


def sizes(draw):
    """A batch and its units: more samples than units, and fewer."""
    few, many = sorted(draw.axes(2))
    return ("more samples", many + 6, few), ("more units", few + 2, many + 3)


def batches(course):
    for draw in course.draws("normalize"):
        for name, n, units in sizes(draw):
            epsilon = draw.rate(0.01, 0.5)
            drawn = {"x": batch(draw, n, units), "gamma": draw.uniform(0.3, 3.0, units), "beta": draw.weights(units)}
            yield case(f"seed {draw.seed}, {name}, epsilon {epsilon:g}", **drawn, epsilon=epsilon)
        n, units = draw.axes(2)
        drawn = {"x": batch(draw, n + 2, units), "gamma": draw.weights(units), "beta": draw.weights(units)}
        yield case(f"seed {draw.seed}, gammas of both signs, epsilon 0.001", **drawn, epsilon=0.001)
    n, units = draw.whole(12, 20), *draw.axes(1)
    drawn = {"x": 20 * batch(draw, n, units), "gamma": draw.uniform(1, 20, units), "beta": draw.uniform(-20, 20, units)}
    yield case(f"seed {draw.seed}, values up to 60, epsilon 7.5", **drawn, epsilon=7.5)


def deltas(course):
    for draw in course.draws("normalize_backward"):
        for name, n, units in sizes(draw):
            epsilon = draw.rate(0.01, 0.5)
            drawn = {"delta": draw.uniform(-2.5, 2.5, n, units), "x": batch(draw, n, units)}
            label = f"seed {draw.seed}, {name}, epsilon {epsilon:g}"
            yield case(label, **drawn, gamma=draw.uniform(0.3, 3.0, units), epsilon=epsilon)
        n, units = draw.axes(2)
        drawn = {"delta": draw.uniform(-2.5, 2.5, n + 2, units), "x": batch(draw, n + 2, units)}
        label = f"seed {draw.seed}, gammas of both signs, epsilon 0.02"
        yield case(label, **drawn, gamma=draw.weights(units), epsilon=0.02)
    n, units = draw.whole(12, 20), *draw.axes(1)
    drawn = {"delta": draw.uniform(-20, 20, n, units), "x": 3 * batch(draw, n, units)}
    label = f"seed {draw.seed}, deltas up to 20, epsilon 1.5"
    yield case(label, **drawn, gamma=draw.uniform(1, 20, units), epsilon=1.5)


def statistics(course):
    for draw in course.draws("running_statistics"):
        for momentum in (0.3, 0.9):
            n, units = draw.axes(2)
            remembered = {"mean": draw.uniform(-3, 3, units), "variance": draw.uniform(0.2, 6.0, units)}
            label = f"seed {draw.seed}, {n} samples, momentum {momentum:g}"
            yield case(label, **remembered, x=batch(draw, n, units), momentum=momentum)
    n, units, momentum = draw.whole(12, 20), *draw.axes(1), draw.rate(0.6, 0.99)
    remembered = {"mean": draw.uniform(-20, 20, units), "variance": draw.uniform(1, 400, units)}
    label = f"seed {draw.seed}, {n} samples, values up to 60, momentum {momentum:g}"
    yield case(label, **remembered, x=10 * batch(draw, n, units), momentum=momentum)


@question(points=2, cases=batches)
def normalize(student, case):
    """normalize brings each unit to mean 0 and variance 1 over the batch, then scales and moves it"""
    return student.normalize(case.x, case.gamma, case.beta, case.epsilon)


@question(points=4, cases=deltas)
def normalize_backward(student, case):
    """normalize_backward takes deltas back through normalize: to x, to gamma and to beta"""
    return student.normalize_backward(case.delta, case.x, case.gamma, case.epsilon)


@question(points=2, cases=statistics)
def running_statistics(student, case):
    """running_statistics remembers mean and variance over the batches: mostly the old, and a little of the new"""
    return student.running_statistics(case.mean, case.variance, case.x, case.momentum)
