import numpy as np


class Ball:
    """One ball on the line, with its track."""

    def __init__(self, x):
        self.x = x
        self.track = [x]

    def roll(self, slope_at, alpha, times):
        while times:
            self.x = self.x - alpha * slope_at(self.x)
            self.track.append(self.x)
            times -= 1
        return self


def oversimplified_step(x, slope, stride):
    direction = {True: -1, False: 1}[slope > 0]
    return x if slope == 0 else x + direction * stride


def naive_step(x, slope):
    return -(slope - x)


def gradient_step(x, slope, alpha):
    return sum((x, -alpha * slope))


def descend(slope_at, x, alpha, iterations):
    return np.array(Ball(x).roll(slope_at, alpha, iterations).track)


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    balls = [Ball(s).roll(slope_at, alpha, iterations) for s in starts]
    return min(balls, key=lambda ball: height_at(ball.x)).x
