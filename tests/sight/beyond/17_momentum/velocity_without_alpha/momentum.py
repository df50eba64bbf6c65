import numpy as np


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    climb = momentum * velocity + derivative
    return synapse - alpha * climb, climb


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    kept = momentum * velocity
    ahead = synapse + kept
    landed = ahead - alpha * derivative_at(ahead)
    return landed, landed - synapse
