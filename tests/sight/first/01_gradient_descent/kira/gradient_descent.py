import numpy as np

def oversimplified_step(x, slope, stride):
    return float(np.select([slope > 0, slope < 0], [x - stride, x + stride], x))

def naive_step(x, slope):
    return np.subtract(x, slope)

def gradient_step(x, slope, alpha):
    return np.subtract(x, np.multiply(slope, alpha))


def descend(slope_at, x, alpha, iterations):
    visited = [x]
    current = x
    for step in range(iterations):
        visited.append(current)
        current = current - alpha * slope_at(current)
    return visited

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    balls = np.array(starts, dtype=float)      # a copy
    for _ in range(iterations):
        for b in range(balls.size):
            balls[b] -= alpha * slope_at(balls[b])
    heights = np.array([height_at(b) for b in balls])
    return balls[np.argsort(heights)[0]]
