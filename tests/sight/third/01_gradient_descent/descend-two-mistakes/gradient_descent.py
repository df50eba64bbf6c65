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
    places = []
    for _ in range(iterations):
        x = x + alpha * slope_at(x)
        places.append(x)
    return places

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = []
    for s in starts:
        for _ in range(iterations):
            s = gradient_step(s, slope_at(s), alpha)
        ends.append(s)
    return min(ends, key=height_at)
