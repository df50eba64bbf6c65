import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    for i in range(iterations):
        slope = slope_at(x)
        x = gradient_step(x, slope, alpha)
    return x

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    end_points = [descend(slope_at, s, alpha, iterations) for s in starts]
    end_heights = [height_at(e) for e in end_points]
    lowest = np.argmin(end_heights)
    return end_points[lowest]
