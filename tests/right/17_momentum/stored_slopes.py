"""Inside, the buffer is a sum of slopes as in other libraries; it is turned into a velocity at both ends."""
def buffered(velocity, alpha):
    return -velocity / alpha


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    buffer = momentum * buffered(velocity, alpha) + derivative
    step = alpha * buffer
    return synapse - step, -step


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    buffer = momentum * buffered(velocity, alpha)
    buffer = buffer + derivative_at(synapse - alpha * buffer)
    step = alpha * buffer
    return synapse - step, -step
