def oversimplified_step(x, slope, stride):
    length = min(stride, abs(slope))   # don't jump over the bottom
    if slope > 0:
        return x - length
    return x + length

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return naive_step(x, alpha * slope)

def descend(slope_at, x, alpha, iterations):
    seq = [x]
    for _ in range(iterations):
        here = seq[-1]
        seq.append(gradient_step(here, slope_at(here), alpha))
    return seq

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    arrived = [descend(slope_at, float(s), alpha, iterations)[-1] for s in starts]
    arrived.sort(key=height_at)
    return arrived[0]
