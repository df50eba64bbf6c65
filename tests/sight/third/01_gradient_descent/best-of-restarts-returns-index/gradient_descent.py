import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    xs = [x]
    for _ in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        xs.append(x)
    return np.array(xs)

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    heights = np.zeros(len(starts))
    for i, s in enumerate(starts):
        heights[i] = height_at(descend(slope_at, s, alpha, iterations)[-1])
    return np.argmin(heights)
