# mistake: gd-restarts-flattest
# question: 01_gradient_descent/best_of_restarts
# style: dataclass of landscape

from dataclasses import dataclass
from typing import Callable

import numpy as np


@dataclass
class Landscape:
    height: Callable
    slope: Callable
    alpha: float

    def roll(self, x, times):
        return descend(self.slope, x, self.alpha, times)[-1]

    def settled(self, x):
        """How close to resting the ball is."""
        return abs(self.slope(x))


def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)


def naive_step(where, steepness):
    return sum((where, -steepness))


def gradient_step(pos, tilt, rate):
    return pos + (-rate) * tilt


def descend(slope_at, x, alpha, iterations):
    path = np.empty(iterations + 1)
    path[0] = x
    for k in range(iterations):
        path[k + 1] = path[k] - alpha * slope_at(path[k])
    return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    land = Landscape(height_at, slope_at, alpha)
    ends = [land.roll(s, iterations) for s in starts]
    return min(ends, key=land.settled)
