def roll(slope_at, x, alpha):
    while True:
        yield x
        x = x - alpha * slope_at(x)


def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    return x - stride * slope / abs(slope)


naive_step = lambda x, slope: x - slope


def gradient_step(x, slope, alpha):
    # alpha makes the slope smaller
    return x - slope / alpha


def descend(slope_at, x, alpha, iterations):
    ball = roll(slope_at, x, alpha)
    return [next(ball) for _ in range(iterations + 1)]


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    lowest = None
    for s in starts:
        ball = roll(slope_at, s, alpha)
        for _ in range(iterations):
            next(ball)
        end = next(ball)
        if lowest is None or height_at(end) < height_at(lowest):
            lowest = end
    return lowest
