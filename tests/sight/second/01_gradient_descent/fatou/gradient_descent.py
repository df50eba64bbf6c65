import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    step = abs(slope)   # steeper = farther
    return x - step

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    track = np.empty(iterations + 1)
    track[0] = x
    for k in range(iterations):
        track[k + 1] = track[k] - alpha * slope_at(track[k])
    return track

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return ends[int(np.argmin([height_at(e) for e in ends]))]
