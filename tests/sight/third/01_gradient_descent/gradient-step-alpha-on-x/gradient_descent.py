import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return alpha * naive_step(x, slope)

def descend(slope_at, x, alpha, iterations):
    positions = [x]
    for i in range(iterations):
        x = x - alpha * slope_at(x)
        positions.append(x)
    return positions

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.array([descend(slope_at, s, alpha, iterations)[-1] for s in starts])
    return ends[np.argmin([height_at(e) for e in ends])]
