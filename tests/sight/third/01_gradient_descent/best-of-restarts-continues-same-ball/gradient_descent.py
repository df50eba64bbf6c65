def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x - stride
    elif slope < 0:
        return x + stride
    else:
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
    x = starts[0]
    best = None
    for k in range(len(starts)):
        x = descend(slope_at, x, alpha, iterations)[-1]
        if best is None or height_at(x) < height_at(best):
            best = x
    return best
