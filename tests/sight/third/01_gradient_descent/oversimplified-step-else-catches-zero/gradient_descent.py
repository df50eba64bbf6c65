def oversimplified_step(x, slope, stride):
    if slope < 0:
        return x + stride
    else:
        return x - stride


def naive_step(x, slope):
    return x - slope


def gradient_step(x, slope, alpha):
    return x - (slope * alpha)


def descend(slope_at, x, alpha, iterations):
    result = [x]
    for i in range(0, iterations):
        s = slope_at(x)
        x = gradient_step(x, s, alpha)
        result += [x]
    return result


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    winner = None
    for st in starts:
        e = descend(slope_at, st, alpha, iterations)[-1]
        if winner is None or height_at(e) < height_at(winner):
            winner = e
    return winner
