import numpy as np

# port of my old C++ homework

def oversimplified_step(x, slope, stride):
    direction = 0
    if slope < 0:
        direction = 1
    elif slope > 0:
        direction = -1
    return x + direction * stride;

def naive_step(x, slope):
    return x + (-slope);

def gradient_step(x, slope, alpha):
    dx = -alpha * slope
    return x + dx

def descend(slope_at, x, alpha, iterations):
    xs = np.zeros(iterations + 1)
    xs[0] = x
    i = 1
    while i <= iterations:
        xs[i] = gradient_step(xs[i - 1], slope_at(xs[i - 1]), alpha)
        i += 1
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_x = None
    best_h = float("inf")
    for k in range(len(starts)):
        end = descend(slope_at, starts[k], alpha, iterations)[iterations]
        h = height_at(end)
        if best_x is None or h < best_h:
            best_h = h
            best_x = end
    return best_x
