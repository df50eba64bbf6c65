import numpy as np

def oversimplified_step(x: float, slope: float, stride: float) -> float:
    return x - stride * np.sign(slope)

def naive_step(x: float, slope: float) -> float:
    return x - slope

def gradient_step(x: float, slope: float, alpha: float) -> float:
    return x - alpha * slope

def descend(slope_at, x: float, alpha: float, iterations: int) -> list[float]:
    xs = [x]
    for _ in range(iterations):
        xs.append(gradient_step(xs[-1], slope_at(xs[-1]), alpha))
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha: float, iterations: int) -> float:
    best = float("inf")
    for start in starts:
        end = descend(slope_at, start, alpha, iterations)[-1]
        best = min(best, height_at(end))
    return best
