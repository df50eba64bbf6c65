def oversimplified_step(x, slope, stride):
    if slope > 0:
        x = x - stride
    elif slope < 0:
        x = x + stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    path = [x]
    for _ in range(iterations):
        path.append(gradient_step(path[-1], slope_at(path[-1]), alpha))
    return path

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    paths = [descend(slope_at, s, alpha, iterations) for s in starts]
    best = paths[0]
    for p in paths:
        if height_at(p) < height_at(best):
            best = p
    return best[-1]
