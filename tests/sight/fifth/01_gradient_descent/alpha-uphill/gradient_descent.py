import numpy as np

def oversimplified_step(x, slope, stride):
    if slope < 0:
        return x + stride
    if slope > 0:
        return x - stride
    if slope == 0:
        return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    delta = alpha * slope
    return x + delta

def descend(slope_at, x, alpha, iterations):
    route = [x]
    for _ in range(iterations):
        delta = -alpha * slope_at(route[-1])
        route.append(route[-1] + delta)
    return route

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best, best_height = starts[0], float('inf')
    for ball in starts:
        ball = descend(slope_at, ball, alpha, iterations)[-1]
        if height_at(ball) < best_height:
            best, best_height = ball, height_at(ball)
    return best
