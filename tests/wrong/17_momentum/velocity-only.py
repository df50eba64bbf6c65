# wrong: momentum_step
# outcome: wrong
# Only the velocity comes back.
import numpy as np


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    speed = velocity.copy()
    np.multiply(speed, momentum, out=speed)
    speed -= alpha * derivative
    return speed


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    speed = velocity.copy()
    speed *= momentum
    here = synapse.copy()
    here += speed
    push = alpha * derivative_at(here)
    here -= push
    speed -= push
    return here, speed
