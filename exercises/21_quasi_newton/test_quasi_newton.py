"""Questions about quasi-Newton steps. They only ask; the reference says what is right."""

import numpy as np

from byheart import case, question


def curved(draw, n):
    """A symmetric matrix for a valley that is curved in all directions, and far from alike in all of them."""
    across = draw.uniform(-1, 1, n, n)
    return across @ across.T + np.diag(draw.uniform(0.3, 1.5, n))


def moved(draw, n, product=None):
    """A step and a change with this product, or with one that is well above 0."""
    step, change = draw.uniform(-2, 2, n), draw.uniform(-2, 2, n)
    # The part of the change along the step is put in the place of the one that was drawn.
    product = draw.uniform(1.5, 4.0) if product is None else product
    return step, change + step * (product - np.sum(step * change)) / np.sum(step * step)


def turned(draw):
    """A step and a change whose product is 0, to the last digit and in any order."""
    step, change = np.array([draw.uniform(0.5, 2), 0.0, draw.uniform(0.5, 2), 0.0]), np.zeros(4)
    change[1::2] = draw.uniform(-2, 2, 2)
    return step, change


def updates(course):
    for draw in course.draws("bfgs_update"):
        for n in draw.axes(3):
            matrix = curved(draw, n)
            step, change = moved(draw, n)
            yield case(f"seed {draw.seed}, {n} weights", inverse_hessian=matrix, step=step, change=change)
        n = draw.whole(3, 6)
        step, change = moved(draw, n)
        yield case(f"seed {draw.seed}, the first step", inverse_hessian=np.eye(n), step=step, change=change)
        matrix = curved(draw, n)
        step, change = moved(draw, n, -draw.uniform(1.5, 4.0))
        yield case(f"seed {draw.seed}, a product below 0", inverse_hessian=matrix, step=step, change=change)
        matrix = curved(draw, n)
        step, change = moved(draw, n, draw.uniform(0.1, 0.4))
        yield case(f"seed {draw.seed}, a small product", inverse_hessian=matrix, step=step, change=change)
        matrix = curved(draw, 4)
        step, change = turned(draw)
        yield case(f"seed {draw.seed}, a product of 0", inverse_hessian=matrix, step=step, change=change)
    n = draw.whole(8, 12)
    matrix = 9 * curved(draw, n)
    step, change = moved(draw, n)
    yield case(f"seed {draw.seed}, steps up to 20", inverse_hessian=matrix, step=10 * step, change=0.7 * change)


def pairs(draw, m, n):
    """Pairs of positive product: steps (m, n), changes (m, n)."""
    drawn = [moved(draw, n) for _ in range(m)]
    return {"steps": np.array([step for step, _ in drawn]), "changes": np.array([change for _, change in drawn])}


def histories(course):
    for draw in course.draws("lbfgs_direction"):
        for m in (1, 2, draw.whole(3, 5)):
            n = draw.whole(6, 8)
            drawn = {"gradient": draw.uniform(-2, 2, n), **pairs(draw, m, n)}
            yield case(f"seed {draw.seed}, {m} pair{'s' * (m > 1)}, {n} weights", **drawn)
        drawn = {"gradient": draw.uniform(-2, 2, 3), **pairs(draw, 5, 3)}
        yield case(f"seed {draw.seed}, more pairs than weights", **drawn)
    m, n = draw.whole(3, 6), draw.whole(9, 14)
    drawn = {"gradient": draw.uniform(-50, 50, n), **pairs(draw, m, n)}
    yield case(f"seed {draw.seed}, {m} pairs, a gradient up to 50", **drawn)


@question(points=3, cases=updates)
def bfgs_update(student, case):
    """bfgs_update corrects the inverse Hessian by a step and the change of the gradient that it brought"""
    return student.bfgs_update(case.inverse_hessian, case.step, case.change)


@question(points=4, cases=histories)
def lbfgs_direction(student, case):
    """lbfgs_direction makes a way downhill of the gradient and the last steps, without a matrix"""
    return student.lbfgs_direction(case.gradient, case.steps, case.changes)
