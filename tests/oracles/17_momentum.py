"""17, momentum: trainings beside PyTorch's SGD and autograd's, and velocities beside SciPy's filter.

PyTorch stores a sum of slopes, so its buffer times -alpha is the velocity. Its Nesterov keeps the place that is looked
at, which is the weights and momentum times the velocity.
"""

import numpy as np
from autograd import grad
from autograd.misc.optimizers import sgd
from reference import momentum
from scipy.signal import lfilter
from tests.oracles import Row, apart, from_torch, torch_version
from tests.oracles.networks import STEPS, drawn, guess, half_squares, targets

NAME = "17_momentum"
ALPHA, MOMENTUM = 0.3, 0.9
X, start = drawn(17, (7, 3), (3, 2))
y = targets(17, 7, 2)


def height(synapse):
    return half_squares(guess(X, [synapse]), y)


derivative_at = grad(height)


def rows():
    torch, version = from_torch(NAME), torch_version(NAME)
    weights, velocity = trained(lambda w, v: momentum.momentum_step(w, v, derivative_at(w), ALPHA, MOMENTUM))
    yield Row("momentum_step, weights", version, STEPS, apart(weights, torch("SGD")))
    yield Row("momentum_step, velocity", version, STEPS, apart(velocity, -ALPHA * np.array(torch("buffer"))))
    # Autograd's own method mixes old and new, which is the same with a rate that is larger by as much.
    mixed = sgd(lambda w, _: derivative_at(w), start, num_iters=STEPS, step_size=ALPHA / (1 - MOMENTUM), mass=MOMENTUM)
    yield Row("momentum_step, weights", "autograd's sgd", STEPS, apart(weights, mixed))
    yield Row("momentum_step, velocity", "SciPy's lfilter", STEPS, apart(*filtered()))
    weights, velocity = trained(lambda w, v: momentum.nesterov_step(w, v, derivative_at, ALPHA, MOMENTUM))
    yield Row("nesterov_step, place ahead", version, STEPS, apart(weights + MOMENTUM * velocity, torch("Nesterov")))
    buffer = -ALPHA * np.array(torch("Nesterov buffer"))
    yield Row("nesterov_step, velocity", version, STEPS, apart(velocity, buffer))


def trained(step):
    weights, velocity = start, np.zeros_like(start)
    for _ in range(STEPS):
        weights, velocity = step(weights, velocity)
    return weights, velocity


def filtered():
    """The velocities for given slopes: ours, and those of a filter that has only one number of memory."""
    slopes = drawn(5, (STEPS, 3, 2))[0]
    velocity, ours = np.zeros((3, 2)), []
    for slope in slopes:
        _, velocity = momentum.momentum_step(start, velocity, slope, ALPHA, MOMENTUM)
        ours.append(velocity)
    return np.array(ours), lfilter([-ALPHA], [1, -MOMENTUM], slopes, axis=0)


def by_torch(torch):
    """SGD with momentum, plain and Nesterov's."""
    told = {}
    for name, buffer, nesterov in (("SGD", "buffer", False), ("Nesterov", "Nesterov buffer", True)):
        weights = torch.tensor(start, requires_grad=True)
        optimizer = torch.optim.SGD([weights], lr=ALPHA, momentum=MOMENTUM, nesterov=nesterov)
        for _ in range(STEPS):
            optimizer.zero_grad()
            output = torch.sigmoid(torch.tensor(X) @ weights)
            (torch.nn.functional.mse_loss(output, torch.tensor(y), reduction="sum") / 2).backward()
            optimizer.step()
        told[name] = weights.tolist()
        told[buffer] = optimizer.state[weights]["momentum_buffer"].tolist()
    return told
