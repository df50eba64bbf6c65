"""Questions about delta trimming. They only ask; the reference says what is right."""

import numpy as np

from byheart import case, question


def values(course):
    for draw in course.draws("trim_by_value"):
        for limit in (0.5, 1.0, 2.0):
            yield case(f"seed {draw.seed}, limit {limit:g}", delta=draw.uniform(-3, 3, *draw.axes(2)), limit=limit)
        yield case(f"seed {draw.seed}, nothing too large", delta=draw.uniform(-0.9, 0.9, 4, 3), limit=1.5)
    limit = draw.rate(0.5, 12.0)
    wide = draw.uniform(-20, 20, draw.whole(8, 20), *draw.axes(1))
    yield case(f"seed {draw.seed}, deltas up to 20, limit {limit:g}", delta=wide, limit=limit)


def norms(course):
    for draw in course.draws("trim_by_norm"):
        for share in (0.2, 0.6, 1.5, 4.0):
            delta = draw.uniform(-2.5, 2.5, *draw.axes(2))
            name = f"seed {draw.seed}, {'too long' if share < 1 else 'not too long'}"
            yield _limited(name, share, delta=delta)
        # So short that its square is within the limit as well.
        yield _limited(f"seed {draw.seed}, short", 3.0, delta=draw.uniform(-0.2, 0.2, *draw.axes(2)))
        # Each value of it is within the limit, and all of them together aren't.
        yield case(f"seed {draw.seed}, small values, limit 1", delta=0.5 * draw.signs(5, 4), limit=1.0)
    yield case("all 0, limit 1", delta=np.zeros((3, 2)), limit=1.0)
    delta = draw.uniform(-20, 20, draw.whole(8, 20), *draw.axes(1))
    yield _limited(f"seed {draw.seed}, deltas up to 20", draw.uniform(0.1, 0.8), delta=delta)


def several(course):
    for draw in course.draws("trim_together"):
        for share in (0.3, 0.8, 2.0):
            n, hidden, outputs = draw.axes(3)
            deltas = {"delta_0": draw.uniform(-2, 2, n, hidden), "delta_1": draw.uniform(-3, 3, n, outputs)}
            name = f"seed {draw.seed}, two deltas, {'too long' if share < 1 else 'not too long'}"
            yield _limited(name, share, **deltas)
        # One of them is far longer than the others.
        sizes = (0.2, 5, 1)
        deltas = {f"delta_{at}": draw.uniform(-size, size, *draw.axes(2)) for at, size in enumerate(sizes)}
        yield _limited(f"seed {draw.seed}, three deltas", 0.5, **deltas)
    n = draw.whole(8, 14)
    deltas = {f"delta_{at}": draw.uniform(-9, 9, n, width) for at, width in enumerate(draw.axes(4))}
    yield _limited(f"seed {draw.seed}, four deltas", draw.uniform(0.1, 0.8), **deltas)
    yield case("two deltas, all 0, limit 1", delta_0=np.zeros((3, 2)), delta_1=np.zeros((3, 4)), limit=1.0)


def _limited(name, share, **deltas):
    """A case whose limit is this share of the deltas' common norm."""
    norm = np.linalg.norm(np.concatenate([delta.ravel() for delta in deltas.values()]))
    limit = float(f"{share * norm:.3g}")
    return case(f"{name}, limit {limit:g}", **deltas, limit=limit)


@question(cases=values)
def trim_by_value(student, case):
    """trim_by_value holds every value of a delta within the limit, on both sides"""
    return student.trim_by_value(case.delta, case.limit)


@question(points=2, cases=norms)
def trim_by_norm(student, case):
    """trim_by_norm shrinks a delta that is too long, and keeps its direction"""
    return student.trim_by_norm(case.delta, case.limit)


@question(points=2, cases=several)
def trim_together(student, case):
    """trim_together shrinks several deltas by the same factor"""
    deltas = [value for name, value in vars(case).items() if name.startswith("delta_")]
    return student.trim_together(deltas, case.limit)
