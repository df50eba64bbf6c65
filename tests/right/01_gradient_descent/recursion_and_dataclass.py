"""Recursion instead of loops, a dataclass for a ball, a print in every function."""
import sys
import warnings
from dataclasses import dataclass, replace


@dataclass(frozen=True, order=True)
class Ball:
    height: float
    x: float


def oversimplified_step(x: float, slope: float, stride: float = 1.0) -> float:
    print("step from", x)
    match slope:
        case 0:
            return x
        case s if s > 0:
            return x - stride
        case _:
            return x + stride


def naive_step(x: float, slope: float) -> float:
    print("debug", file=sys.stderr)
    return x - slope


def gradient_step(x: float, slope: float, alpha: float = 0.1) -> float:
    warnings.warn("I am still learning", DeprecationWarning)
    return x - alpha * slope


def descend(slope_at, x, alpha, iterations):
    if iterations == 0:
        return [x]
    return [x] + descend(slope_at, gradient_step(x, slope_at(x), alpha), alpha, iterations - 1)


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    balls = []
    for start in starts:
        end = descend(slope_at, start, alpha, iterations)[-1]
        balls.append(Ball(height_at(end), end))
    return min(balls).x
