import numpy as np

# the sign of the slope as 1, 0, -1
def _sgn(v):
    return (v > 0) - (v < 0)

def oversimplified_step(x, slope, stride):
    return x - _sgn(slope) * stride

def naive_step(x, slope):
    return np.subtract(x, slope)

def gradient_step(x, slope, alpha):
    return np.subtract(x, np.multiply(slope, alpha))

def descend(slope_at, x, alpha, iterations):
    path = np.zeros(iterations + 1)
    path[0] = x
    for k in range(1, iterations + 1):
        path[k] = path[k - 1] - alpha * slope_at(path[k - 1])
    return path

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    finals = np.array([descend(slope_at, s, alpha, iterations)[iterations] for s in starts])
    heights = np.array([height_at(f) for f in finals])
    return finals[np.argmin(heights)]
