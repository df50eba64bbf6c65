import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    ps = [x]
    for i in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        ps.append(x)
    return ps

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    hs = np.array([height_at(descend(slope_at, s, alpha, iterations)[-1]) for s in starts])
    return starts[np.argmin(hs)]
