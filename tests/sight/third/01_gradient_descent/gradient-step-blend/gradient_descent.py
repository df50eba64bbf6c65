def oversimplified_step(x, slope, stride):
    return x if slope == 0 else (x - stride if slope > 0 else x + stride)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    keep = 1 - alpha
    return keep * x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    been = [x]
    for _ in range(iterations):
        been.append(naive_step(been[-1], alpha * slope_at(been[-1])))
    return been

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = tuple(descend(slope_at, s, alpha, iterations)[-1] for s in starts)
    return min(ends, key=height_at)
