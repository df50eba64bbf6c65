def oversimplified_step(x, slope, stride):
    if not slope:
        return x
    return x - stride if slope > 0 else x + stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    slope = slope_at(x)
    way = [x]
    for i in range(iterations):
        x = gradient_step(x, slope, alpha)
        way.append(x)
    return way

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    def roll(p):
        for _ in range(iterations):
            p = p - alpha * slope_at(p)
        return p
    return min((roll(s) for s in starts), key=height_at)
