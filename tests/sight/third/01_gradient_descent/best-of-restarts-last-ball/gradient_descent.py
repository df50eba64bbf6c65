def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x - stride
    elif slope < 0:
        return x + stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    t = [x]
    for _ in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        t.append(x)
    return t

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best, best_height = None, float("inf")
    for s in starts:
        e = descend(slope_at, s, alpha, iterations)[-1]
        h = height_at(e)
        if h < best_height:
            best = e
        best_height = h
    return best
