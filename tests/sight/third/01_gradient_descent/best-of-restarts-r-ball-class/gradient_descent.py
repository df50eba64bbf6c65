class Ball:
    def __init__(self, position, slope_at, alpha):
        self.x = position
        self.slope_at = slope_at
        self.alpha = alpha
        self.history = [position]

    def step(self):
        self.x = gradient_step(self.x, self.slope_at(self.x), self.alpha)
        self.history.append(self.x)


def oversimplified_step(x, slope, stride):
    direction = {True: -1, False: 1}
    if slope != 0:
        x = x + direction[slope > 0] * stride
    return x


def naive_step(x, slope):
    return gradient_step(x, slope, 1)


def gradient_step(x, slope, alpha):
    step = alpha * slope
    return x - step


def descend(slope_at, x, alpha, iterations):
    ball = Ball(x, slope_at, alpha)
    for _ in range(iterations):
        ball.step()
    return ball.history


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    balls = [Ball(s, slope_at, alpha) for s in starts]
    for _ in range(iterations):
        for b in balls:
            b.step()
    balls.sort(key=lambda b: height_at(b.x))
    return float(balls[0].x)
