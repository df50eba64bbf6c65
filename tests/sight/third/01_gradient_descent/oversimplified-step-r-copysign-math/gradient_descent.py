import math

def oversimplified_step(x, slope, stride):
    if slope == 0: return x
    return x - math.copysign(stride, slope)

def naive_step(x, slope):
    new_x = x + (-1) * slope
    return new_x

def gradient_step(x, slope, alpha):
    return naive_step(x, slope * alpha)

def descend(slope_at, x, alpha, iterations):
    if iterations == 0:
        return [x]
    nxt = gradient_step(x, slope_at(x), alpha)
    return [x] + descend(slope_at, nxt, alpha, iterations - 1)

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best, best_h = None, math.inf
    for start in starts:
        *_, end = descend(slope_at, start, alpha, iterations)
        h = height_at(end)
        if h < best_h:
            best, best_h = end, h
    return best
