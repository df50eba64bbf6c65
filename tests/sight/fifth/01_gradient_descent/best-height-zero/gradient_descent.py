import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    pos = [x]
    for k in range(iterations):
        s = slope_at(pos[-1])
        pos.append(gradient_step(pos[-1], s, alpha))
    return pos

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    lowest = 0
    answer = 0
    for start in starts:
        x = descend(slope_at, start, alpha, iterations)[-1]
        h = height_at(x)
        if h < lowest:
            lowest = h
            answer = x
    return answer
