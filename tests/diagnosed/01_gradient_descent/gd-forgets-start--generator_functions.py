# mistake: gd-forgets-start
# question: 01_gradient_descent/descend
# style: generators and yield


def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    direction = -1 if slope > 0 else 1
    return x + direction * stride


def naive_step(x, slope):
    return gradient_step(x, slope, 1)


def gradient_step(x, slope, alpha):
    step = alpha * slope
    return x - step


def _rolling(slope_at, x, alpha):
    while True:
        x = gradient_step(x, slope_at(x), alpha)
        yield x


def descend(slope_at, x, alpha, iterations):
    roll = _rolling(slope_at, x, alpha)
    return [next(roll) for _ in range(iterations)]


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = []
    for start in starts:
        *_, end = descend(slope_at, start, alpha, iterations)
        ends.append((height_at(end), end))
    return min(ends)[1]
