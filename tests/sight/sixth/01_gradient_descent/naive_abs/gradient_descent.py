import numpy


def oversimplified_step(x, slope, stride):
    """Move one stride against the slope, however steep it is. Where the slope is 0, stay."""
    return x + stride * ((slope < 0) - (slope > 0))


def naive_step(x, slope):
    """Move against the slope. The steeper it is, the farther the step."""
    steepness = abs(slope)
    return x - steepness


def gradient_step(x, slope, alpha):
    """Move against the slope, with every slope scaled by alpha."""
    return naive_step(x, slope * alpha)


def descend(slope_at, x, alpha, iterations):
    """Roll: look at the slope, take a gradient step, and again, `iterations` times."""
    positions = [x]
    for i in range(iterations):
        slope = slope_at(x)
        x = x - alpha * slope
        positions.append(x)
    return positions


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    """Let a ball roll from each start, and return the end point that lies lowest."""
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return min(ends, key=height_at)
