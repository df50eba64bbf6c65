import numpy as np

def oversimplified_step(x, slope, stride):
    if slope != 0:
        x -= stride * np.sign(slope)
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    path = [x]
    for _ in range(iterations):
        s = slope_at(x)
        if abs(s) < 0.5:
            break           # converged
        x = gradient_step(x, s, alpha)
        path.append(x)
    return path

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    balls = np.array(starts, dtype=float)
    for _ in range(iterations):
        balls = np.array([gradient_step(b, slope_at(b), alpha) for b in balls])
    return balls[np.argmin([height_at(b) for b in balls])]
