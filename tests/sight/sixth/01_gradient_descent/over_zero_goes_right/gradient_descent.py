import numpy as np


def oversimplified_step(x, slope, stride):
    """Move one stride against the slope, however steep it is. Where the slope is 0, stay."""
    if slope > 0:
        x -= stride
    else:
        x += stride
    return x


def naive_step(x, slope):
    """Move against the slope. The steeper it is, the farther the step."""
    x -= slope
    return x


def gradient_step(x, slope, alpha):
    """Move against the slope, with every slope scaled by alpha."""
    delta = slope * alpha
    new_x = x - delta
    return new_x


def descend(slope_at, x, alpha, iterations):
    """Roll: look at the slope, take a gradient step, and again, `iterations` times."""
    path = np.zeros(iterations + 1)
    path[0] = x
    for i in range(iterations):
        path[i + 1] = path[i] - alpha * slope_at(path[i])
    return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    """Let a ball roll from each start, and return the end point that lies lowest."""
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return min(ends, key=height_at)
