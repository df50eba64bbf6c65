import numpy as np


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    w = synapse.copy()
    v = velocity.copy()
    v *= momentum
    v -= alpha * derivative
    w += v
    return w, v


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    w = synapse.copy()
    v = velocity.copy()
    v *= momentum
    ahead = w
    ahead += v
    slope = derivative_at(ahead)
    v -= alpha * slope
    w += v
    return w, v
