import numpy as np

def oversimplified_step(x, slope, stride):
    sign = (slope > 0) * 1 - (slope < 0) * 1
    return x - sign * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha - slope

def descend(slope_at, x, alpha, iterations):
    result = [x]
    cur = x
    for n in range(iterations):
        cur = cur - alpha * slope_at(cur)
        result.append(cur)
    return result

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    cur = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    cur.sort(key=height_at)
    return cur[0]
