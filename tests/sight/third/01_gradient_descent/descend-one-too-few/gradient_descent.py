def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x - stride
    if slope < 0:
        return x + stride
    if slope == 0:
        return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - (alpha * slope)

def descend(slope_at, x, alpha, iterations):
    lst = [x]
    for i in range(1, iterations):
        lst.append(gradient_step(lst[i-1], slope_at(lst[i-1]), alpha))
    return lst

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    e = []
    for s in starts:
        for i in range(iterations):
            s = gradient_step(s, slope_at(s), alpha)
        e.append(s)
    h = [height_at(v) for v in e]
    return e[h.index(min(h))]
