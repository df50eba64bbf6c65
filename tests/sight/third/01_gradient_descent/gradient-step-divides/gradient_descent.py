def oversimplified_step(x, slope, stride):
    if slope > 0: return x - stride
    if slope < 0: return x + stride
    return x

def naive_step(x, slope): return x - slope

def gradient_step(x, slope, alpha):
    smaller = slope / alpha   # make the slope smaller
    return x - smaller

def descend(slope_at, x, alpha, iterations):
    out = [x]
    for _ in range(iterations):
        out.append(out[-1] - slope_at(out[-1]) * alpha)
    return out

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    return min([descend(slope_at, s, alpha, iterations)[-1] for s in starts], key=height_at)
