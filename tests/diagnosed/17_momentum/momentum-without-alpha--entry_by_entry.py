# mistake: momentum-without-alpha
# question: 17_momentum/momentum_step
# style: Weight by weight in a loop; Nesterov asks once, then moves each weight.
import numpy as np


def moved(weight, speed, slope, alpha, momentum):
    speed = momentum * speed - slope
    return weight + speed, speed


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    new, speeds = np.zeros_like(synapse), np.zeros_like(velocity)
    for i, j in np.ndindex(*synapse.shape):
        new[i, j], speeds[i, j] = moved(synapse[i, j], velocity[i, j], derivative[i, j], alpha, momentum)
    return new, speeds


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    look = np.empty(synapse.shape)
    for place in np.ndindex(*synapse.shape):
        look[place] = synapse[place] + momentum * velocity[place]
    return momentum_step(synapse, velocity, derivative_at(look), alpha, momentum)
