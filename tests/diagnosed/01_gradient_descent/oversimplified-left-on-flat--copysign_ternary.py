# mistake: oversimplified-left-on-flat
# question: 01_gradient_descent/oversimplified_step
# style: math ternaries terse
import math


def downhill(slope):
    return 1 if slope < 0 else -1


def oversimplified_step(x, slope, stride):
    return math.fsum((x, downhill(slope) * stride))


def naive_step(x, slope):
    return math.fsum((x, -slope))


def gradient_step(x, slope, alpha):
    return math.fsum((x, -slope * alpha))


def descend(slope_at, x, alpha, iterations):
    xs = [x]
    for i in range(iterations):
        xs.append(gradient_step(xs[i], slope_at(xs[i]), alpha))
    return xs


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = list(map(lambda s: descend(slope_at, s, alpha, iterations).pop(), starts))
    hs = list(map(height_at, ends))
    return ends[hs.index(min(hs))]
