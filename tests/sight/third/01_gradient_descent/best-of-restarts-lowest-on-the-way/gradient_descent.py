def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    return x - stride * (slope / abs(slope))

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    track = [x]
    for _ in range(iterations):
        track.append(gradient_step(track[-1], slope_at(track[-1]), alpha))
    return track

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    everything = []
    for s in starts:
        everything.extend(descend(slope_at, s, alpha, iterations))
    return min(everything, key=height_at)
