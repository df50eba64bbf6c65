import numpy as np


class Mean:
    def __init__(self, value, share):
        self.value = value
        self.share = share

    def add(self, new):
        self.value = self.share * self.value + (1 - self.share) * new
        return self.value

    def whole(self, t):
        return self.value / (1 - self.share ** t)


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    seen = squares + np.abs(derivative) ** 2
    direction = np.sign(derivative)
    size = alpha * np.abs(derivative) / (np.sqrt(seen) + epsilon)
    return synapse - direction * size, seen


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    slopes, lengths = Mean(squares, rho), Mean(steps, rho)
    slopes.add(derivative ** 2)
    step = derivative * np.sqrt(lengths.value + epsilon) / np.sqrt(slopes.value + epsilon)
    lengths.add(step ** 2)
    return synapse - step, slopes.value, lengths.value


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    direction, size = Mean(mean, beta_2), Mean(square, beta_1)
    direction.add(derivative)
    size.add(derivative ** 2)
    step = alpha * direction.whole(t) / (np.sqrt(size.whole(t)) + epsilon)
    return synapse - step, direction.value, size.value
