def oversimplified_step(x, slope, stride):
    return x + stride if slope < 0 else x - stride if slope > 0 else x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    xs = [x]
    for i in range(iterations):
        xs.append(xs[i] - alpha * slope_at(xs[i]))
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    best = ends[0]
    for e in ends:
        if height_at(e) > height_at(best):
            best = e
    return best
