import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    slope = slope_at(x)
    xs = [x]
    for i in range(iterations):
        x = gradient_step(x, slope, alpha)
        xs.append(x)
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    def roll(x):
        for i in range(iterations):
            x = gradient_step(x, slope_at(x), alpha)
        return x
    return min(map(roll, starts), key=height_at)
