import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride*np.sign(slope)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - slope*alpha

def descend(slope_at, x, alpha, iterations):
    for i in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
    return x

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations) for s in starts]
    i = np.argmin([height_at(e) for e in ends])
    return ends[i]
