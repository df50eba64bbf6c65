import numpy as np


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    new_synapse = np.empty_like(synapse)
    new_velocity = np.empty_like(velocity)
    for i in range(synapse.shape[0]):
        for j in range(synapse.shape[1]):
            speed = velocity[i, j] * momentum
            push = -derivative[i, j] * alpha
            new_velocity[i, j] = speed + push
            new_synapse[i, j] = synapse[i, j] + speed + push
    return new_synapse, velocity


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    look = np.empty_like(synapse)
    for i in range(synapse.shape[0]):
        for j in range(synapse.shape[1]):
            look[i, j] = synapse[i, j] + momentum * velocity[i, j]
    slope = derivative_at(look)
    new_synapse = np.empty_like(synapse)
    new_velocity = np.empty_like(velocity)
    for i in range(synapse.shape[0]):
        for j in range(synapse.shape[1]):
            new_velocity[i, j] = momentum * velocity[i, j] - alpha * slope[i, j]
            new_synapse[i, j] = synapse[i, j] + new_velocity[i, j]
    return new_synapse, new_velocity
