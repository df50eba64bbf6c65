def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    if x > 0:
        return x - stride
    return x + stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    track = [x]
    for step in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        track.append(x)
    return track

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    return min((descend(slope_at, s, alpha, iterations)[-1] for s in starts), key=height_at)
