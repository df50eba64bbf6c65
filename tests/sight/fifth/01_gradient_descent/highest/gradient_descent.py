import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    trail = [x]
    for i in range(iterations):
        trail.append(gradient_step(trail[i], slope_at(trail[i]), alpha))
    return trail

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best = descend(slope_at, starts[0], alpha, iterations)[-1]
    for s in starts[1:]:
        end = descend(slope_at, s, alpha, iterations)[-1]
        if height_at(best) < height_at(end):
            best = end
    return best
