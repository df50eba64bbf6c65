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
    start = x
    visited = [start]
    for _ in range(iterations):
        nxt = gradient_step(start, slope_at(start), alpha)
        visited.append(nxt)
    return visited

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    def end(p):
        for _ in range(iterations):
            p = gradient_step(p, slope_at(p), alpha)
        return p
    return sorted(map(end, starts), key=height_at)[0]
