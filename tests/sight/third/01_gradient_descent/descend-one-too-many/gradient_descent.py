def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x - stride
    elif slope < 0:
        return x + stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    track = [x]
    i = 0
    while i <= iterations:
        x = gradient_step(x, slope_at(x), alpha)
        track.append(x)
        i = i + 1
    return track

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[iterations] for s in starts]
    return min(ends, key=height_at)
