import numpy as np

def oversimplified_step(x, slope, stride):
    return -np.sign(slope) * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    a = [x]
    for _ in range(iterations):
        a.append(a[-1] - alpha * slope_at(a[-1]))
    return a

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    a = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    b = [height_at(v) for v in a]
    return a[b.index(min(b))]
