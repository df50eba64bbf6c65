import numpy as np


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    # count uphill inside, turn the sign at the end
    climb = np.add(np.multiply(-momentum, velocity), np.multiply(alpha, derivative))
    new = np.subtract(synapse, climb)
    return new, climb


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    kept = momentum * velocity
    ahead = synapse + kept
    landed = ahead - alpha * derivative_at(ahead)
    return landed, landed - synapse
