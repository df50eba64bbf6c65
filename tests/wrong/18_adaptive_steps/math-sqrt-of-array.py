# wrong: adagrad_step
# outcome: error
# math.sqrt of a whole array.
import math

import numpy as np


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    squares += derivative**2
    synapse -= alpha * derivative / (math.sqrt(squares) + epsilon)
    return synapse, squares


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    squares *= rho
    squares += (1 - rho) * derivative**2
    delta = -np.sqrt(steps + epsilon) / np.sqrt(squares + epsilon) * derivative
    steps *= rho
    steps += (1 - rho) * delta**2
    synapse += delta
    return synapse, squares, steps


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    mean *= beta_1
    mean += (1 - beta_1) * derivative
    square *= beta_2
    square += (1 - beta_2) * derivative**2
    synapse -= alpha * (mean / (1 - beta_1**t)) / (np.sqrt(square / (1 - beta_2**t)) + epsilon)
    return synapse, mean, square
