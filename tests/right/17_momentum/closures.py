"""Closures and a named tuple; the new velocity is the way between two places."""
from collections import namedtuple

State = namedtuple("State", ("weights", "velocity"))


def stepper(alpha, momentum):
    def step(weights, velocity, slope):
        drifted = weights + momentum * velocity
        landed = drifted - alpha * slope(drifted)
        return State(landed, landed - weights)

    return step


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    return stepper(alpha, momentum)(synapse, velocity, lambda _: derivative)


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    return stepper(alpha, momentum)(synapse, velocity, derivative_at)
