import numpy as np


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    squares = squares + derivative ** 2
    synapse = synapse - alpha * np.abs(derivative) / (np.sqrt(squares) + epsilon)
    return synapse, squares


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    squares = rho * squares + (1 - rho) * derivative ** 2
    step = -np.sqrt(steps + epsilon) / np.sqrt(squares + epsilon) * derivative
    steps = rho * steps + (1 - rho) * step ** 2
    return synapse + step, squares, steps


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    mean = beta_1 * mean + (1 - beta_1) * derivative
    square = beta_2 * square + (1 - beta_2) * derivative ** 2
    mean_hat = mean / (1 - beta_1 ** t)
    square_hat = square / (1 - beta_2 ** t)
    synapse = synapse - alpha * mean_hat / (np.sqrt(square_hat) + epsilon)
    return synapse, mean, square
