import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    x = x - slope
    print(x)

def gradient_step(x, slope, alpha):
    return x - slope * alpha

def descend(slope_at, x, alpha, iterations):
    hist = [x]
    while iterations:
        x = gradient_step(x, slope_at(x), alpha)
        hist.append(x)
        iterations -= 1
    return hist

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    c = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return min(c, key=height_at)
