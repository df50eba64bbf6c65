def oversimplified_step(x, slope, stride):
    move = 0
    if slope > 0: move = -stride
    if slope < 0: move = stride
    return x + move

def naive_step(x, slope):
    new = int(x - slope)
    return new

def gradient_step(x, slope, alpha):
    return x - slope * alpha

def descend(slope_at, x, alpha, iterations):
    xs = [x]
    for k in range(iterations):
        xs.append(xs[k] - alpha * slope_at(xs[k]))
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    champ = None
    for s in starts:
        e = descend(slope_at, s, alpha, iterations)[-1]
        if champ is None or height_at(e) < height_at(champ):
            champ = e
    return champ
