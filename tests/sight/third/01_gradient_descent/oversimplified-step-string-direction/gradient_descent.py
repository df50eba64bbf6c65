def oversimplified_step(x, slope, stride):
    if slope < 0:
        return "right"
    elif slope > 0:
        return "left"
    return "stay"

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    seq = [x]
    for _ in range(iterations):
        here = seq[-1]
        seq.append(gradient_step(here, slope_at(here), alpha))
    return seq

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    return min([descend(slope_at, float(s), alpha, iterations)[-1] for s in starts], key=height_at)
