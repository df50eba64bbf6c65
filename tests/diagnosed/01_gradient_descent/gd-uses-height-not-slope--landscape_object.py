# mistake: gd-uses-height-not-slope
# question: 01_gradient_descent/best_of_restarts
# style: landscape object, methods


class Landscape:
    def __init__(self, height_at=None, slope_at=None):
        self.h = height_at
        self.s = slope_at

    def walk(self, x, alpha, n):
        yield x
        for _ in range(n):
            x = gradient_step(x, self.s(x), alpha)
            yield x

    def drop(self, x, alpha, n):
        i = 0
        while i < n:
            x = x - alpha * self.h(x)
            i += 1
        return x

    def deepest(self, starts, alpha, n):
        best = None
        for s in starts:
            e = self.drop(s, alpha, n)
            if best is None or self.h(e) < self.h(best):
                best = e
        return best


def oversimplified_step(x, slope, stride):
    if slope > 0:
        x -= stride
    elif slope < 0:
        x += stride
    return x


def naive_step(x, slope):
    return x - slope


def gradient_step(x, slope, alpha):
    return x - (slope * alpha)


def descend(slope_at, x, alpha, iterations):
    return list(Landscape(slope_at=slope_at).walk(x, alpha, iterations))


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    return Landscape(height_at, slope_at).deepest(starts, alpha, iterations)
