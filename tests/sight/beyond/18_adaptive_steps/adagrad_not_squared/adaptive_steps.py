import math

import numpy as np


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    new_synapse, new_squares = np.zeros_like(synapse), np.zeros_like(squares)
    for place in np.ndindex(synapse.shape):
        d = derivative[place]
        new_squares[place] = squares[place] + abs(d)
        new_synapse[place] = synapse[place] - alpha * d / (math.sqrt(new_squares[place]) + epsilon)
    return new_synapse, new_squares


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    new_synapse, new_squares, new_steps = synapse.copy(), squares.copy(), steps.copy()
    for place in np.ndindex(synapse.shape):
        d = derivative[place]
        q = rho * squares[place] + (1 - rho) * d * d
        length = math.sqrt(steps[place] + epsilon) / math.sqrt(q + epsilon)
        change = -length * d
        new_synapse[place] += change
        new_squares[place] = q
        new_steps[place] = rho * steps[place] + (1 - rho) * change * change
    return new_synapse, new_squares, new_steps


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    new_synapse, new_mean, new_square = synapse.copy(), mean.copy(), square.copy()
    share_1 = 1 - math.pow(beta_1, t)
    share_2 = 1 - math.pow(beta_2, t)
    for place in np.ndindex(synapse.shape):
        d = derivative[place]
        m = beta_1 * mean[place] + (1 - beta_1) * d
        v = beta_2 * square[place] + (1 - beta_2) * d * d
        new_mean[place] = m
        new_square[place] = v
        new_synapse[place] -= alpha * (m / share_1) / (math.sqrt(v / share_2) + epsilon)
    return new_synapse, new_mean, new_square
