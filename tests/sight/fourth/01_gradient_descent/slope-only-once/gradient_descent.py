def roll(slope_at, x, alpha):
    while True:
        yield x
        x = x - alpha * slope_at(x)


def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    return x - stride * slope / abs(slope)


naive_step = lambda x, slope: x - slope


gradient_step = lambda x, slope, alpha: x - alpha * slope


def descend(slope_at, x, alpha, iterations):
    slope = slope_at(x)
    places = [x]
    for i in range(iterations):
        x = x - alpha * slope
        places.append(x)
    return places


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
