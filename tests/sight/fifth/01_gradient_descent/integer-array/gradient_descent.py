import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    return -slope + x

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    visited = np.zeros(iterations + 1, dtype=int)
    visited[0] = x
    for i in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        visited[i + 1] = x
    return visited

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    def end(x):
        for _ in range(iterations):
            x = gradient_step(x, slope_at(x), alpha)
        return x
    return min([end(s) for s in starts], key=height_at)
