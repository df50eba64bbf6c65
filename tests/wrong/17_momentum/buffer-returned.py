# wrong: momentum_step
# outcome: wrong
# The buffer comes back, not the velocity.
def buffered(velocity, alpha):
    return -velocity / alpha


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    buffer = momentum * buffered(velocity, alpha) + derivative
    step = alpha * buffer
    return synapse - step, buffer


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    buffer = momentum * buffered(velocity, alpha)
    buffer = buffer + derivative_at(synapse - alpha * buffer)
    step = alpha * buffer
    return synapse - step, -step
