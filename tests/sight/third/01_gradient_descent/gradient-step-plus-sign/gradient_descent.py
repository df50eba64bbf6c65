def oversimplified_step(x, slope, stride):
    return x if slope == 0 else (x - stride if slope > 0 else x + stride)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    delta = alpha * slope
    x = x + delta
    return x

def descend(slope_at, x, alpha, iterations):
    p = [x]
    for _ in range(iterations):
        p.append(naive_step(p[-1], alpha * slope_at(p[-1])))
    return p

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return min(ends, key=height_at)
