def oversimplified_step(x, slope, stride):
    if slope > 0:
        x = x - stride
    elif slope < 0:
        x = x + stride
    return x

def naive_step(x, slope):
    x = x - slope
    return x, slope

def gradient_step(x, slope, alpha):
    new_x, _ = naive_step(x, slope * alpha)
    return new_x

def descend(slope_at, x, alpha, iterations):
    xs = [x]
    for k in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        xs.append(x)
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    champ = None
    for s in starts:
        e = descend(slope_at, s, alpha, iterations)[-1]
        if champ is None or height_at(e) < height_at(champ):
            champ = e
    return champ
