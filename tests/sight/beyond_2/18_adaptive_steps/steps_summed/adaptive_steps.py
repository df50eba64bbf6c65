import numpy as np


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    new_squares = squares.copy()
    new_squares += derivative * derivative
    step = derivative.copy()
    step *= alpha
    step /= np.sqrt(new_squares) + epsilon
    return synapse - step, new_squares


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    new_squares = squares.copy()
    new_squares *= rho
    new_squares += derivative * derivative * (1 - rho)
    step = derivative.copy()
    step *= np.sqrt(steps + epsilon)
    step /= np.sqrt(new_squares + epsilon)
    new_steps = steps.copy()
    new_steps += step * step
    return synapse - step, new_squares, new_steps


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    new_mean = mean.copy()
    new_mean *= beta_1
    new_mean += derivative * (1 - beta_1)
    new_square = square.copy()
    new_square *= beta_2
    new_square += derivative * derivative * (1 - beta_2)
    # both corrections in one factor, as at the end of section 2 of the paper, with epsilon to fit
    correction = np.sqrt(1 - beta_2 ** t)
    rate = alpha * correction / (1 - beta_1 ** t)
    step = rate * new_mean / (np.sqrt(new_square) + epsilon * correction)
    return synapse - step, new_mean, new_square
