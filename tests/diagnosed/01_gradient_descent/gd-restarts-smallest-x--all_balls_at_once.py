# mistake: gd-restarts-smallest-x
# question: 01_gradient_descent/best_of_restarts
# style: balls move together
import numpy as np

oversimplified_step = lambda x, slope, stride: x if slope == 0 else x - stride * (1 if slope > 0 else -1)
naive_step = lambda x, slope: x - slope
gradient_step = lambda x, slope, alpha: x - alpha * slope


def _advance(slope_at, places, alpha):
    """every ball takes one step"""
    return [gradient_step(p, slope_at(p), alpha) for p in places]


def descend(slope_at, x, alpha, iterations):
    places, seen = [x], [x]
    for _ in range(iterations):
        places = _advance(slope_at, places, alpha)
        seen.extend(places)
    return np.array(seen)


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    places = list(starts)
    for _ in range(iterations):
        places = _advance(slope_at, places, alpha)
    # the lowest one is the best one
    return sorted(places)[0]
