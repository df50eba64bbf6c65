"""Questions about weighted sampling. They only ask; the reference says what is right."""

import numpy as np

from byheart import case, question


def taus(course):
    for draw in course.draws("probabilities"):
        for n in draw.axes(2):
            yield case(f"seed {draw.seed}, {n} samples", tau=draw.uniform(-1.5, 1.5, n))
        n = draw.whole(4, 7)
        yield case(f"seed {draw.seed}, all above 0", tau=draw.uniform(0.5, 3, n))
        yield case(f"seed {draw.seed}, all below 0", tau=draw.uniform(-4, -0.5, n))
        yield case(f"seed {draw.seed}, all alike", tau=np.full(n, draw.uniform(-2, 2)))
    n = draw.whole(9, 16)
    yield case(f"seed {draw.seed}, {n} samples, far apart", tau=draw.uniform(-9, 9, n))


def likely(draw, n):
    """Probabilities that are no softmax of anything that is asked, and none of them close to 1 / n."""
    shares = np.where(draw.signs(n) > 0, draw.uniform(0.1, 0.5, n), draw.uniform(2.0, 5.0, n))
    return shares / np.sum(shares)


def steps(course):
    for draw in course.draws("weighted_step"):
        weights, *sizes = draw.axes(3)
        for n in sizes:
            for at in (0, n - 1, draw.whole(0, n - 1)):
                drawn = {"w": draw.weights(weights), "derivative": draw.uniform(-3, 3, weights), "i": at}
                alpha = draw.rate(0.02, 3.0)
                label = f"seed {draw.seed}, sample {at} of {n}, alpha {alpha:g}"
                yield case(label, **drawn, probabilities=likely(draw, n), alpha=alpha)
    n, weights, alpha = draw.whole(9, 16), draw.whole(8, 20), draw.rate(0.5, 50.0)
    at = draw.whole(0, n - 1)
    drawn = {"w": draw.uniform(-20, 20, weights), "derivative": draw.uniform(-20, 20, weights), "i": at}
    label = f"seed {draw.seed}, sample {at} of {n}, weights up to 20, alpha {alpha:g}"
    yield case(label, **drawn, probabilities=likely(draw, n), alpha=alpha)


def tau_steps(course):
    for draw in course.draws("tau_step"):
        weights, *sizes = draw.axes(3)
        for n in sizes:
            for at in (0, n - 1, draw.whole(0, n - 1)):
                drawn = {"tau": draw.uniform(-1.5, 1.5, n), "weighted_derivative": draw.uniform(-2, 2, weights)}
                eta = draw.rate(0.02, 2.0)
                yield case(f"seed {draw.seed}, sample {at} of {n}, eta {eta:g}", **drawn, i=at, eta=eta)
        drawn = {"tau": np.zeros(n), "weighted_derivative": draw.uniform(-2, 2, weights), "i": draw.whole(0, n - 1)}
        yield case(f"seed {draw.seed}, the first step, eta 0.3", **drawn, eta=0.3)
    n, weights, eta = draw.whole(9, 16), draw.whole(8, 20), draw.rate(0.01, 1.0)
    at = draw.whole(0, n - 1)
    drawn = {"tau": draw.uniform(-6, 6, n), "weighted_derivative": draw.uniform(-9, 9, weights), "i": at}
    yield case(f"seed {draw.seed}, sample {at} of {n}, large derivatives, eta {eta:g}", **drawn, eta=eta)


@question(points=2, cases=taus)
def probabilities(student, case):
    """probabilities makes of each sample's tau how likely that sample is to be drawn"""
    return student.probabilities(case.tau)


@question(points=2, cases=steps)
def weighted_step(student, case):
    """weighted_step moves the weights by one sample, which counts for less the more likely it was"""
    return student.weighted_step(case.w, case.derivative, case.i, case.probabilities, case.alpha)


@question(points=3, cases=tau_steps)
def tau_step(student, case):
    """tau_step makes samples with long weighted derivatives more likely, so that the steps vary less"""
    return student.tau_step(case.tau, case.weighted_derivative, case.i, case.eta)
