import numpy


def oversimplified_step(pos, tilt, stride):
    # flat: nothing to do
    if tilt == 0:
        return pos
    return pos - stride if tilt > 0 else pos + stride


def naive_step(x, slope):
    x -= slope
    return x


def gradient_step(x, slope, alpha):
    return naive_step(x, slope * alpha)


def descend(slope_at, x, alpha, iterations):
    path = numpy.zeros(iterations + 1, dtype=int)
    path[0] = x
    for i in range(iterations):
        path[i + 1] = path[i] - alpha * slope_at(path[i])
    return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
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
