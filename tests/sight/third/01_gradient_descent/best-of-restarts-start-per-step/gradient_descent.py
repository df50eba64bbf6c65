def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x - stride
    if slope < 0:
        return x + stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    res = [x]
    for i in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        res.append(x)
    return res

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best = None
    for i in range(iterations):
        for s in starts:
            x = gradient_step(s, slope_at(s), alpha)
            if best is None or height_at(x) < height_at(best):
                best = x
    return best
