# mistake: momentum-old-velocity-returned
# question: 17_momentum/momentum_step
# style: Copies that change in place, and ufuncs with out=.
import numpy as np


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    speed = velocity.copy()
    np.multiply(speed, momentum, out=speed)
    speed -= alpha * derivative
    return np.add(synapse, speed), velocity


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    speed = velocity.copy()
    speed *= momentum
    here = synapse.copy()
    here += speed
    push = alpha * derivative_at(here)
    here -= push
    speed -= push
    return here, speed
