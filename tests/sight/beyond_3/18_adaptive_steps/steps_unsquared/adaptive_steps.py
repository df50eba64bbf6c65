import numpy as np


def running(old, new, share):
    return share * old + (1 - share) * new


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    new_squares = squares + np.square(derivative)
    lengths = alpha / (epsilon + np.sqrt(new_squares))
    return synapse - lengths * derivative, new_squares


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    new_squares = running(squares, np.square(derivative), rho)
    rms_slope = np.sqrt(new_squares + epsilon)
    rms_step = np.sqrt(steps + epsilon)
    delta = derivative * rms_step / rms_slope
    new_steps = running(steps, delta, rho)
    return synapse - delta, new_squares, new_steps


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    m = running(mean, derivative, beta_1)
    v = running(square, np.square(derivative), beta_2)
    m_hat = m / (1 - np.power(beta_1, t))
    v_hat = v / (1 - np.power(beta_2, t))
    return synapse - alpha * m_hat / (np.sqrt(v_hat) + epsilon), m, v
