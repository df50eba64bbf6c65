import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    positions = [x]
    for i in range(iterations):
        positions.append(positions[i] - alpha * slope_at(i))
    return positions

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    xs = list(starts)
    for _ in range(iterations):
        xs = [x - alpha * slope_at(x) for x in xs]
    return min(xs, key=height_at)
