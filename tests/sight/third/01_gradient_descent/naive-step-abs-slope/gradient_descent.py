def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x - stride
    if slope < 0:
        return x + stride
    return x

def naive_step(x, slope):
    # move by how steep it is
    steepness = abs(slope)
    return x - steepness

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    way = [x]
    for _ in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        way.append(x)
    return way

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return min(ends, key=lambda e: height_at(e))
