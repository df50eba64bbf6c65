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
    pos = [x]
    for i in range(iterations):
        pos.append(gradient_step(pos[i], slope_at, alpha))
    return pos

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best = None
    for b in starts:
        for i in range(iterations):
            b = gradient_step(b, slope_at(b), alpha)
        if best is None or height_at(b) < height_at(best):
            best = b
    return best
