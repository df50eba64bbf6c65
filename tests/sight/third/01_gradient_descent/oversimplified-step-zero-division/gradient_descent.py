def oversimplified_step(x, slope, stride):
    sign = slope / abs(slope)
    return x - sign * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - slope * alpha

def descend(slope_at, x, alpha, iterations):
    l = [x]
    for _ in range(iterations):
        x = x - slope_at(x) * alpha
        l.append(x)
    return l

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best = None
    for s in starts:
        x = descend(slope_at, s, alpha, iterations)[-1]
        if best is None or height_at(x) < height_at(best):
            best = x
    return best
