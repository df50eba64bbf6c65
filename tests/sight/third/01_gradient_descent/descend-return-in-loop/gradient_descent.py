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
    a = [x]
    for _ in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        a.append(x)
        return a

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    a = []
    for s in starts:
        p = s
        for _ in range(iterations):
            p = gradient_step(p, slope_at(p), alpha)
        a.append((height_at(p), p))
    return min(a)[1]
