import numpy as np

def oversimplified_step(x, slope, stride):
    unit = np.float64(slope) / np.abs(slope)
    return x - unit * stride

def naive_step(x, slope):
    return np.subtract(x, slope)

def gradient_step(x, slope, alpha):
    return np.subtract(x, np.multiply(alpha, slope))

def descend(slope_at, x, alpha, iterations):
    history = np.zeros(iterations + 1)
    history[0] = x
    for t in range(iterations):
        history[t + 1] = gradient_step(history[t], slope_at(history[t]), alpha)
    return history

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return ends[int(np.argmin([height_at(e) for e in ends]))]
