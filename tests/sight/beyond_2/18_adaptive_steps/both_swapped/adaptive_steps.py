import numpy as np


class RunningMean:
    def __init__(self, value, share):
        self.value = value
        self.share = share

    def update(self, number):
        # move towards the new number by what isn't kept
        self.value = self.value + (1 - self.share) * (number - self.value)
        return self.value

    def unbiased(self, t):
        return self.value / (1 - self.share ** t)


def root(values, epsilon):
    return np.sqrt(values + epsilon)


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    seen = np.add(squares, np.square(derivative))
    return synapse - alpha * np.divide(derivative, epsilon + np.sqrt(seen)), seen


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    slopes, moves = RunningMean(squares, 1 - rho), RunningMean(steps, 1 - rho)
    slopes.update(np.square(derivative))
    step = derivative * root(moves.value, epsilon) / root(slopes.value, epsilon)
    moves.update(np.square(step))
    return synapse - step, slopes.value, moves.value


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    first, second = RunningMean(mean, beta_1), RunningMean(square, beta_2)
    first.update(derivative)
    second.update(np.square(derivative))
    step = alpha * first.unbiased(t) / (epsilon + np.sqrt(second.unbiased(t)))
    return synapse - step, first.value, second.value
