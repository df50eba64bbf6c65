import numpy as np

def oversimplified_step(x, slope, stride):
    return float(x - stride * np.sign(slope))

def naive_step(x, slope):
    steepness = abs(slope)
    return x - steepness

def gradient_step(x, slope, alpha):
    return float(x - alpha * slope)

def descend(slope_at, x, alpha, iterations):
    ball = float(x)
    journey = [ball]
    for day in range(iterations):
        ball = gradient_step(ball, slope_at(ball), alpha)
        journey.append(ball)
    return journey

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    champion = None
    for s in starts:
        end = descend(slope_at, s, alpha, iterations)[-1]
        if champion is None:
            champion = end
        elif height_at(end) < height_at(champion):
            champion = end
    return champion
