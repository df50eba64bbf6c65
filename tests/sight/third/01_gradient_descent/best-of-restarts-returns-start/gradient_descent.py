def oversimplified_step(x, slope, stride):
    if slope > 0: return x - stride
    if slope < 0: return x + stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    p = [x]
    for _ in range(iterations):
        p.append(gradient_step(p[-1], slope_at(p[-1]), alpha))
    return p

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_start = starts[0]
    best_height = height_at(descend(slope_at, starts[0], alpha, iterations)[-1])
    for s in starts[1:]:
        h = height_at(descend(slope_at, s, alpha, iterations)[-1])
        if h < best_height:
            best_height = h
            best_start = s
    return best_start
