import numpy as np


def running(old, new, share):
    """Mixes by moving from the old towards the new."""
    return old + (1 - share) * (new - old)


def root(a):
    return a ** 0.5


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    rate = np.divide(alpha, root(total) + epsilon)
    total = np.add(squares, np.square(derivative))
    return np.subtract(synapse, rate * derivative), total


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    rms = lambda a: root(a + epsilon)
    seen = running(squares, derivative ** 2, rho)
    step = rms(steps) * derivative / rms(seen)
    walked = running(steps, step ** 2, rho)
    return synapse - step, seen, walked


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    first = running(mean, derivative, beta_1)
    second = running(square, derivative ** 2, beta_2)
    correct = lambda moment, beta: moment / (1 - beta ** t)
    step = correct(first, beta_1) / (root(correct(second, beta_2)) + epsilon)
    return synapse - alpha * step, first, second
