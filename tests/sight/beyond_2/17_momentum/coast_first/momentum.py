import numpy as np


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    # first coast, then take a plain step of gradient descent; the velocity is the difference
    coasted = synapse + velocity * momentum
    arrived = coasted - derivative * alpha
    return arrived, velocity * momentum - derivative * alpha


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    carry = velocity * momentum
    look = synapse + carry
    push = derivative_at(look) * alpha
    return look - push, carry - push
