# wrong: adagrad_step
# outcome: wrong
# Lists where arrays are due.
import numpy as np


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    squares = squares + np.square(derivative)
    return synapse - alpha * derivative / np.sqrt(squares + epsilon**2), squares.tolist()


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    squares = squares - (1 - rho) * (squares - np.square(derivative))
    step = np.sqrt((steps + epsilon) / (squares + epsilon)) * derivative
    steps = steps - (1 - rho) * (steps - np.square(step))
    return synapse - step, squares, steps


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    mean = mean - (1 - beta_1) * (mean - derivative)
    square = square - (1 - beta_2) * (square - np.square(derivative))
    step_size = alpha * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
    return synapse - step_size * mean / (np.sqrt(square) + epsilon), mean, square
