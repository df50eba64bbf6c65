def oversimplified_step(x, slope, stride):
    return x if slope == 0 else (x - stride if slope > 0 else x + stride)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    # alpha is a number between 0 and 1
    if alpha > 1:
        alpha = 1
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    where = x
    been = [where]
    while len(been) != iterations + 1:
        where = where - alpha * slope_at(where)
        been.append(where)
    return been

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = tuple(descend(slope_at, s, alpha, iterations)[-1] for s in starts)
    return min(ends, key=height_at)
