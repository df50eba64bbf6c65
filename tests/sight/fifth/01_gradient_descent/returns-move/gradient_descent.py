import numpy as np

def oversimplified_step(x, slope, stride):
    move = 0
    if slope > 0:
        move = -stride
    elif slope < 0:
        move = stride
    return move

def naive_step(x, slope):
    new_x = x - slope
    return new_x

def gradient_step(x, slope, alpha):
    new_x = x - alpha * slope
    return new_x

def descend(slope_at, x, alpha, iterations):
    new_x = x
    all_x = [new_x]
    for i in range(iterations):
        new_x = gradient_step(new_x, slope_at(new_x), alpha)
        all_x.append(new_x)
    return all_x

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    lowest = np.inf
    for x in starts:
        end = descend(slope_at, x, alpha, iterations)[-1]
        if height_at(end) < lowest:
            lowest = height_at(end)
            result = end
    return result
