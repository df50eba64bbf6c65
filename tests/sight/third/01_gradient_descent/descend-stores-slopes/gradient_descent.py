def oversimplified_step(x, slope, stride):
    return x - stride * ((slope > 0) - (slope < 0))

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def end_of(slope_at, x, alpha, n):
    for _ in range(n):
        x = gradient_step(x, slope_at(x), alpha)
    return x

def descend(slope_at, x, alpha, iterations):
    history = [x]
    for _ in range(iterations):
        s = slope_at(x)
        x = gradient_step(x, s, alpha)
        history.append(s)
    return history

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    return min([end_of(slope_at, s, alpha, iterations) for s in starts], key=height_at)
