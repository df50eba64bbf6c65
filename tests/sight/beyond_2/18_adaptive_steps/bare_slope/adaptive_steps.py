import math

import numpy as np


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    new_synapse, new_squares = synapse.copy(), squares.copy()
    for i in range(synapse.shape[0]):
        for j in range(synapse.shape[1]):
            g = derivative[i, j]
            new_squares[i, j] += g * g
            new_synapse[i, j] -= alpha / (math.sqrt(new_squares[i, j]) + epsilon) * g
    return new_synapse, new_squares


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    new_synapse, new_squares, new_steps = synapse.copy(), squares.copy(), steps.copy()
    for i in range(synapse.shape[0]):
        for j in range(synapse.shape[1]):
            g = derivative[i, j]
            new_squares[i, j] = rho * squares[i, j] + (1 - rho) * g * g
            ratio = (steps[i, j] + epsilon) / (new_squares[i, j] + epsilon)
            move = math.sqrt(ratio) * g
            new_synapse[i, j] -= move
            new_steps[i, j] = rho * steps[i, j] + (1 - rho) * move * move
    return new_synapse, new_squares, new_steps


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    new_synapse, new_mean, new_square = synapse.copy(), mean.copy(), square.copy()
    for i in range(synapse.shape[0]):
        for j in range(synapse.shape[1]):
            g = derivative[i, j]
            m = beta_1 * mean[i, j] + (1 - beta_1) * g
            s = beta_2 * square[i, j] + (1 - beta_2) * g * g
            right_m = m / (1 - beta_1 ** t)
            right_s = s / (1 - beta_2 ** t)
            new_synapse[i, j] -= alpha * g / (math.sqrt(right_s) + epsilon)
            new_mean[i, j] = m
            new_square[i, j] = s
    return new_synapse, new_mean, new_square
