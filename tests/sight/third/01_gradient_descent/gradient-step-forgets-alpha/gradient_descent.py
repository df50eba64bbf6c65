def oversimplified_step(x, slope, stride):
    if slope < 0:
        x = x + stride
    if slope > 0:
        x = x - stride
    return x

def naive_step(x, slope):
    x = x - slope
    return x

def gradient_step(x, slope, alpha=0.1):
    return naive_step(x, slope)

def descend(slope_at, x, alpha, iterations):
    trail = [x]
    for _ in range(iterations):
        x = naive_step(x, alpha * slope_at(x))
        trail.append(x)
    return trail

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best = float("inf")
    where = None
    for s in starts:
        p = descend(slope_at, s, alpha, iterations)[-1]
        if height_at(p) < best:
            best = height_at(p)
            where = p
    return where
