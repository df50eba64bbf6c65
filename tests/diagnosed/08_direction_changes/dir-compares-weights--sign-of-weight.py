# mistake: dir-compares-weights
# question: 08_direction_changes/train_counting
# style: weight against update
import numpy as np


def direction_changes(update, previous_update):
    return np.abs(np.int64(update > 0) - np.int64(previous_update > 0))


class Ball:
    def __init__(self, w):
        self.w = w
        self.update = None
        self.turns = np.zeros(w.shape)

    def roll(self, slope, alpha):
        if self.update is not None:
            self.turns = self.turns + direction_changes(self.w, self.update)
        self.update = slope
        self.w = self.w - alpha * slope


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    balls = Ball(synapse_0), Ball(synapse_1)
    for _ in range(iterations):
        h = 1 / (1 + np.exp(-X @ balls[0].w))
        o = 1 / (1 + np.exp(-h @ balls[1].w))
        d = (o - y) * o * (1 - o)
        e = d @ balls[1].w.T * h * (1 - h)
        balls[0].roll(X.T @ e, alpha)
        balls[1].roll(h.T @ d, alpha)
    return balls[0].w, balls[1].w, balls[0].turns, balls[1].turns
