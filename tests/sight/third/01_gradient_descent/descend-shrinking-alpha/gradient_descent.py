def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    elif slope > 0:
        return x - stride
    else:
        return x + stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    positions = [x]
    for t in range(1, iterations + 1):
        x = gradient_step(x, slope_at(x), alpha / t)
        positions.append(x)
    return positions

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    def final(x):
        for _ in range(iterations):
            x = gradient_step(x, slope_at(x), alpha)
        return x
    ends = [final(s) for s in starts]
    return min(ends, key=height_at)
