import numpy as np


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    w = synapse.copy()
    v = velocity.copy()
    v *= momentum
    v -= alpha * derivative
    w += v
    return v, w


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    w = synapse.copy()
    v = velocity.copy()
    v *= momentum
    slope = derivative_at(w + v)
    v -= alpha * slope
    w += v
    return w, v
