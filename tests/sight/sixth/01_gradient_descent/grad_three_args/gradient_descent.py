# written without looking
import numpy as np


def oversimplified_step(pos, tilt, stride):
    """Move one stride against the slope, however steep it is. Where the slope is 0, stay."""
    # flat: nothing to do
    if tilt == 0:
        return pos
    return pos - stride if tilt > 0 else pos + stride


def naive_step(x, slope):
    """Move against the slope. The steeper it is, the farther the step."""
    return x - slope


def gradient_step(x, slope, alpha):
    """Move against the slope, with every slope scaled by alpha."""
    return naive_step(x, slope, alpha)


def descend(slope_at, x, alpha, iterations):
    """Roll: look at the slope, take a gradient step, and again, `iterations` times."""
    track = (x,)
    while len(track) <= iterations:
        here = track[-1]
        track += (here - slope_at(here) * alpha,)
    return track


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    """Let a ball roll from each start, and return the end point that lies lowest."""
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return min(ends, key=height_at)
