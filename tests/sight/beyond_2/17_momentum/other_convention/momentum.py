import numpy as np


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    new_velocity = momentum * velocity - derivative
    new_synapse = synapse + alpha * new_velocity
    return new_synapse, new_velocity


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    ahead = synapse + momentum * velocity
    new_velocity = momentum * velocity - alpha * derivative_at(ahead)
    new_synapse = synapse + new_velocity
    return new_synapse, new_velocity
