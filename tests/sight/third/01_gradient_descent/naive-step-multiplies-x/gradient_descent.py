def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    return x - stride if slope > 0 else x + stride

def naive_step(x, slope):
    return x - slope * x

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    r = [x]
    for i in range(iterations):
        r.append(gradient_step(r[i], slope_at(r[i]), alpha))
    return r

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    bx = None
    for s in starts:
        y = descend(slope_at, s, alpha, iterations)[-1]
        if bx is None or height_at(bx) > height_at(y):
            bx = y
    return bx
