class Ball:
    def __init__(self, x):
        self.path = [x]

    @property
    def x(self):
        return self.path[-1]

    def roll(self, slope_at, alpha, times):
        for _ in range(times):
            self.path.append(gradient_step(self.x, slope_at(self.x), alpha))
        return self


def oversimplified_step(x, slope, stride):
    return {True: x - stride, False: x + stride}[slope > 0] if slope else x


def naive_step(x, slope):
    return sum((x, -slope))


def gradient_step(x, slope, alpha):
    return naive_step(x, slope * alpha)


def descend(slope_at, x, alpha, iterations):
    xs = [x]
    for step in range(1, iterations):
        xs.append(xs[step - 1] - alpha * slope_at(xs[step - 1]))
    return xs


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    balls = [Ball(s).roll(slope_at, alpha, iterations) for s in starts]
    balls = sorted(balls, key=lambda b: height_at(b.x))
    return float(balls[0].x)
