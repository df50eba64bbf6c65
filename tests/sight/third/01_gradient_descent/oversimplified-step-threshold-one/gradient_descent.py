def oversimplified_step(x, slope, stride):
    if slope >= 1:
        return x - stride
    if slope <= -1:
        return x + stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    xs = [x]
    for k in range(iterations):
        xs.append(gradient_step(xs[k], slope_at(xs[k]), alpha))
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    res = []
    for s in starts:
        res.append(descend(slope_at, s, alpha, iterations)[-1])
    hs = list(map(height_at, res))
    return res[hs.index(min(hs))]
