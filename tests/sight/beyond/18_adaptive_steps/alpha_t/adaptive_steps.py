import numpy as np


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    squares = squares + derivative ** 2
    return synapse - alpha * derivative / np.maximum(np.sqrt(squares), epsilon), squares


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    squares = squares * rho + (1 - rho) * np.square(derivative)
    update = -(np.sqrt(steps + epsilon) / np.sqrt(squares + epsilon)) * derivative
    return synapse + update, squares, steps * rho + (1 - rho) * np.square(update)


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    mean = beta_1 * mean + (1 - beta_1) * derivative
    square = beta_2 * square + (1 - beta_2) * derivative ** 2
    # both corrections in one number
    alpha_t = alpha * np.sqrt(1 - beta_2 ** t) / (1 - beta_1 ** t)
    return synapse - alpha_t * mean / (np.sqrt(square) + epsilon), mean, square
