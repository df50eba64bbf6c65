import numpy as np


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    velocity = momentum * velocity + alpha * derivative
    return synapse + velocity, velocity


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    ahead = synapse + momentum * velocity
    velocity = momentum * velocity - alpha * derivative_at(ahead)
    return synapse + velocity, velocity
