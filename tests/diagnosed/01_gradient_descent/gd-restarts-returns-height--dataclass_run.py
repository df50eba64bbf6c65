# mistake: gd-restarts-returns-height
# question: 01_gradient_descent/best_of_restarts
# style: dataclass with properties
from dataclasses import dataclass, field
from typing import Callable


@dataclass
class Run:
    slope_at: Callable
    alpha: float
    path: list = field(default_factory=list)

    def go(self, x, n):
        self.path = [x]
        for _ in range(n):
            self.path += [gradient_step(self.path[-1], self.slope_at(self.path[-1]), self.alpha)]
        return self

    @property
    def end(self):
        return self.path[-1]


def oversimplified_step(x, slope, stride):
    return {True: x - stride, False: x + stride}[slope > 0] if slope != 0 else x


def naive_step(x, slope):
    x -= slope
    return x


def gradient_step(x, slope, alpha):
    x -= slope * alpha
    return x


def descend(slope_at, x, alpha, iterations):
    return Run(slope_at, alpha).go(x, iterations).path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    lowest = float("inf")
    for s in starts:
        run = Run(slope_at, alpha).go(s, iterations)
        # keep the lower one
        lowest = min(lowest, height_at(run.end))
    return lowest
