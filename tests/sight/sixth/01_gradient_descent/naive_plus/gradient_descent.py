import numpy


def oversimplified_step(x, slope, stride):
    """Move one stride against the slope, however steep it is. Where the slope is 0, stay."""
    return x + stride * ((slope < 0) - (slope > 0))


def naive_step(x, slope):
    """Move against the slope. The steeper it is, the farther the step."""
    return x + slope


def gradient_step(x, slope, alpha):
    """Move against the slope, with every slope scaled by alpha."""
    delta = slope * alpha
    new_x = x - delta
    return new_x


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
    best = None
    best_height = numpy.inf
    for x in starts:
        for i in range(iterations):
            x = x - alpha * slope_at(x)
        h = height_at(x)
        if h < best_height:
            best = x
            best_height = h
    return best
