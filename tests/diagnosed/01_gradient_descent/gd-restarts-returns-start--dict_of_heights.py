# mistake: gd-restarts-returns-start
# question: 01_gradient_descent/best_of_restarts
# style: recursion and dictionary


def oversimplified_step(x, slope, stride):
    return x - stride * (bool(slope > 0) - bool(slope < 0))


def naive_step(x, slope):
    return x + slope * -1.0


def gradient_step(x, slope, alpha):
    return naive_step(x, alpha * slope)


def descend(slope_at, x, alpha, iterations):
    if iterations == 0:
        return [x]
    return [x] + descend(slope_at, gradient_step(x, slope_at(x), alpha), alpha, iterations - 1)


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    how_deep = {}
    for start in starts:
        finish = descend(slope_at, start, alpha, iterations)[-1]
        how_deep[float(start)] = height_at(finish)
    return min(how_deep, key=how_deep.get)
