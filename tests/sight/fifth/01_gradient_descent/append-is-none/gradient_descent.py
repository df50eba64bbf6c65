import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope)*stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha*slope

def descend(slope_at, x, alpha, iterations):
    steps = [x]
    for i in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        steps = steps.append(x)
    return steps

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    balls = list(starts)
    for i in range(iterations):
        for b in range(len(balls)):
            balls[b] = gradient_step(balls[b], slope_at(balls[b]), alpha)
    heights = [height_at(b) for b in balls]
    return balls[heights.index(min(heights))]
