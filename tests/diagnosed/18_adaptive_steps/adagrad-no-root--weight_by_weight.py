# mistake: adagrad-no-root
# question: 18_adaptive_steps/adagrad_step
# style: Each weight by itself with math.sqrt, in lists.
import math

import numpy as np


def each(function, *arrays):
    rows = [function(*values) for values in zip(*(a.ravel().tolist() for a in arrays))]
    return tuple(np.array(column).reshape(arrays[0].shape) for column in zip(*rows))


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    def one(w, s, g):
        s += g**2
        return w - alpha * g / (s + epsilon), s

    return each(one, synapse, squares, derivative)


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    def one(w, s, d, g):
        s = rho * s + (1 - rho) * g**2
        move = math.sqrt(d + epsilon) / math.sqrt(s + epsilon) * g
        return w - move, s, rho * d + (1 - rho) * move**2

    return each(one, synapse, squares, steps, derivative)


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    whole_1, whole_2 = 1 - beta_1**t, 1 - beta_2**t

    def one(w, m, s, g):
        m = beta_1 * m + (1 - beta_1) * g
        s = beta_2 * s + (1 - beta_2) * g**2
        return w - alpha * (m / whole_1) / (math.sqrt(s / whole_2) + epsilon), m, s

    return each(one, synapse, mean, square, derivative)
