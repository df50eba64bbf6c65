# mistake: gd-restarts-flattest
# question: 01_gradient_descent/best_of_restarts
# style: functools partial, reduce
from functools import partial, reduce


def oversimplified_step(x, slope, stride):
    if not slope:
        return x
    return x - abs(stride) * slope / abs(slope)


def gradient_step(x, slope, alpha):
    return x - slope * alpha


naive_step = partial(gradient_step, alpha=1.0)


def descend(slope_at, x, alpha, iterations):
    def longer(path, _):
        return path + [gradient_step(path[-1], slope_at(path[-1]), alpha)]

    return reduce(longer, range(iterations), [x])


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    roll = partial(descend, slope_at, alpha=alpha, iterations=iterations)
    ends = [roll(x=s)[-1] for s in starts]

    def steepness(place):
        return abs(slope_at(place))

    # at the bottom the ground is level
    return reduce(lambda a, b: a if steepness(a) <= steepness(b) else b, ends)
