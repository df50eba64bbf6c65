# mistake: gd-sign-step
# question: 01_gradient_descent/gradient_step 01_gradient_descent/descend 01_gradient_descent/best_of_restarts
# style: strategy object delegate

import math


class Downhill:
    """One rule for where to go next. scale says how long a step is."""

    def __init__(self, scale=1.0):
        self.scale = scale

    @staticmethod
    def side(slope):
        return 0.0 if slope == 0 else math.copysign(1.0, slope)

    def fixed(self, x, slope):
        return x - self.scale * self.side(slope)

    def steep(self, x, slope):
        return x - self.scale * slope


def oversimplified_step(x, slope, stride):
    return Downhill(stride).fixed(x, slope)


def naive_step(x, slope):
    return Downhill().steep(x, slope)


def gradient_step(x, slope, alpha):
    return Downhill(alpha).fixed(x, slope)


def descend(slope_at, x, alpha, iterations):
    places = [x]
    for _ in range(iterations):
        places.append(gradient_step(places[-1], slope_at(places[-1]), alpha))
    return places


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, start, alpha, iterations)[-1] for start in starts]
    lowest = min(map(height_at, ends))
    for end in ends:
        if height_at(end) == lowest:
            return end
