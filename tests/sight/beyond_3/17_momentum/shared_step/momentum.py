import numpy as np


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    v = np.multiply(velocity, momentum)
    v = np.subtract(v, np.multiply(derivative, alpha))
    return np.add(synapse, v), v


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    slope_ahead = derivative_at(synapse + momentum * velocity)
    return momentum_step(synapse, velocity, slope_ahead, alpha, momentum)
