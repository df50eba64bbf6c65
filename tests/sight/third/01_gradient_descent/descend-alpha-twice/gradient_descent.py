def oversimplified_step(x, slope, stride):
    if slope > 0: x = x - stride
    elif slope < 0: x = x + stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    scaled = alpha * slope
    return naive_step(x, scaled)

def descend(slope_at, x, alpha, iterations):
    found = [x]
    for _ in range(iterations):
        slope = alpha * slope_at(found[-1])
        found.append(gradient_step(found[-1], slope, alpha))
    return found

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = []
    for p in starts:
        for _ in range(iterations):
            p = naive_step(p, alpha * slope_at(p))
        ends.append(p)
    return min(ends, key=height_at)
