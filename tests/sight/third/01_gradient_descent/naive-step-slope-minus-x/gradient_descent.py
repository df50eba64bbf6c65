def oversimplified_step(x, slope, stride):
    if slope > 0:
        x -= stride
    elif slope < 0:
        x += stride
    return x

def naive_step(x, slope):
    return slope - x

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    lst = []
    lst.append(x)
    for _ in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        lst.append(x)
    return lst

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    lows = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return sorted(lows, key=height_at)[0]
