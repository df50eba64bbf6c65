import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride*np.sign(slope)

def naive_step(x, slope):
    x = x - slope
    print("new x:", x)

def gradient_step(x, slope, alpha):
    x = x - (alpha * slope)
    return x

def descend(slope_at, x, alpha, iterations):
    all_positions = [x]
    for iter in range(iterations):
        x = x - (alpha * slope_at(x))
        all_positions.append(x)
    return all_positions

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    all_ends = [descend(slope_at, st, alpha, iterations)[-1] for st in starts]
    all_heights = [height_at(e) for e in all_ends]
    return all_ends[all_heights.index(min(all_heights))]
