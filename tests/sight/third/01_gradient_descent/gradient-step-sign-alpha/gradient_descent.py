import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return oversimplified_step(x, slope, alpha)

def descend(slope_at, x, alpha, iterations):
    path = [x]
    for j in range(iterations):
        here = path[-1]
        path.append(here - alpha * slope_at(here))
    return path

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    last = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return last[np.argmin(np.array([height_at(l) for l in last]))]
