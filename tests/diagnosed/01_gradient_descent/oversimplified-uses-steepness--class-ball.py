# mistake: oversimplified-uses-steepness
# question: 01_gradient_descent/oversimplified_step
# style: class with ball

class Ball:
    """A ball on a line, which remembers where it has been."""

    def __init__(self, x):
        self.x = x
        self.visited = [x]

    def push(self, by):
        self.x = self.x + by
        self.visited.append(self.x)
        return self

    def roll(self, slope_at, alpha, times):
        for _ in range(times):
            self.push(-alpha * slope_at(self.x))
        return self


def oversimplified_step(x, slope, stride):
    return Ball(x).push(-stride * slope).x


def naive_step(x, slope):
    return Ball(x).push(-slope).x


def gradient_step(x, slope, alpha):
    return Ball(x).push(-alpha * slope).x


def descend(slope_at, x, alpha, iterations):
    return Ball(x).roll(slope_at, alpha, iterations).visited


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    balls = [Ball(s).roll(slope_at, alpha, iterations) for s in starts]
    balls.sort(key=lambda ball: height_at(ball.x))
    return balls[0].x
