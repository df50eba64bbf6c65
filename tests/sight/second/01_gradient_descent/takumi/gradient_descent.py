import numpy as np

def oversimplified_step(x, slope, stride):
    return x + stride * ((slope < 0) - int(slope > 0))

def naive_step(x, slope): return -(slope - x)

def gradient_step(x, slope, alpha): return -(alpha * slope - x)

def roll(slope_at, x, alpha, n):
    yield x
    for _ in range(n):
        x -= alpha * slope_at(x)
        yield x

def descend(slope_at, x, alpha, iterations):
    return np.array(list(roll(slope_at, float(x), alpha, iterations)))

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.array([descend(slope_at, s, alpha, iterations)[-1] for s in np.ravel(starts)])
    heights = [height_at(e) for e in ends]
    return float(ends[np.argmin(heights)])
