import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride*np.sign(slope)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha*slope

def descend(slope_at, x, alpha, iterations):
    X = np.zeros(iterations)
    X[0] = x
    for k in range(1, iterations + 1):
        X[k] = X[k-1] - alpha*slope_at(X[k-1])
    return X

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    n = len(starts)
    final = np.zeros(n)
    height = np.zeros(n)
    for b in range(n):
        p = starts[b]
        for k in range(iterations):
            p = p - alpha*slope_at(p)
        final[b] = p
        height[b] = height_at(p)
    return final[np.argmin(height)]
