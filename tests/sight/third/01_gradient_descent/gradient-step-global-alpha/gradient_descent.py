ALPHA = 0.1

def oversimplified_step(x, slope, stride):
    return x + (slope < 0) * stride - (slope > 0) * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - ALPHA * slope

def descend(slope_at, x, alpha, iterations):
    xs = [x]
    for _ in range(iterations):
        x = x - alpha * slope_at(x)
        xs.append(x)
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    fin = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    heights = [height_at(f) for f in fin]
    k = heights.index(min(heights))
    return fin[k]
