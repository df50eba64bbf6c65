"""18, adaptive steps: trainings beside PyTorch and autograd, running means beside SciPy's filter."""

import numpy as np
from autograd import grad
from autograd.misc.optimizers import adam
from reference import adaptive_steps
from scipy.signal import lfilter
from tests.oracles import Row, apart, from_torch, torch_version
from tests.oracles.networks import STEPS, drawn, guess, half_squares, targets

NAME = "18_adaptive_steps"
ALPHA, EPSILON, RHO, BETAS = 0.3, 1e-8, 0.9, (0.9, 0.999)
X, start = drawn(18, (7, 3), (3, 2))
y = targets(18, 7, 2)


def height(synapse):
    return half_squares(guess(X, [synapse]), y)


derivative_at = grad(height)


def adagrad(weights, t, squares):
    return adaptive_steps.adagrad_step(weights, squares, derivative_at(weights), ALPHA, EPSILON)


def adadelta(weights, t, squares, steps):
    return adaptive_steps.adadelta_step(weights, squares, steps, derivative_at(weights), RHO, EPSILON)


def adam_of_ours(weights, t, mean, square):
    return adaptive_steps.adam_step(weights, mean, square, derivative_at(weights), t, ALPHA, *BETAS, EPSILON)


# What PyTorch calls the things that each method remembers.
METHODS = {
    "Adagrad": (adagrad, ("sum",)),
    "Adadelta": (adadelta, ("square_avg", "acc_delta")),
    "Adam": (adam_of_ours, ("exp_avg", "exp_avg_sq")),
}


def rows():
    torch, version = from_torch(NAME), torch_version(NAME)
    for name, (step, remembered) in METHODS.items():
        weights, *others = trained(step, len(remembered))
        formula = f"{name.lower()}_step"
        yield Row(f"{formula}, weights", version, STEPS, apart(weights, torch(name)[0]))
        for word, own, theirs in zip(remembered, others, torch(name)[1:], strict=True):
            yield Row(f"{formula}, {word}", version, STEPS, apart(own, theirs))
    betas = dict(zip(("b1", "b2"), BETAS, strict=True))
    theirs = adam(lambda w, _: derivative_at(w), start, num_iters=STEPS, step_size=ALPHA, eps=EPSILON, **betas)
    yield Row("adam_step, weights", "autograd's adam", STEPS, apart(trained(adam_of_ours, 2)[0], theirs))
    yield Row("adam_step, both means", "SciPy's lfilter", STEPS, apart(*filtered()))


def trained(step, remembered):
    state = [start] + [np.zeros_like(start)] * remembered
    for t in range(1, STEPS + 1):
        weights, *others = state
        state = list(step(weights, t, *others))
    return state


def filtered():
    """The means of given slopes and of their squares: ours, and those of filters with one number of memory."""
    slopes = drawn(6, (STEPS, 3, 2))[0]
    means, ours = [np.zeros((3, 2))] * 2, []
    for t, slope in enumerate(slopes, 1):
        means = adaptive_steps.adam_step(start, *means, slope, t, ALPHA, *BETAS, EPSILON)[1:]
        ours.append(np.array(means))
    theirs = [
        lfilter([1 - beta], [1, -beta], seen, axis=0) for beta, seen in zip(BETAS, (slopes, slopes**2), strict=True)
    ]
    return np.array(ours), np.stack(theirs, axis=1)


def by_torch(torch):
    """The three methods, AdaDelta with a rate of 1."""
    options = {
        "Adagrad": {"lr": ALPHA, "eps": EPSILON},
        "Adadelta": {"lr": 1.0, "rho": RHO, "eps": EPSILON},
        "Adam": {"lr": ALPHA, "betas": BETAS, "eps": EPSILON},
    }
    told = {}
    for name, (_, remembered) in METHODS.items():
        weights = torch.tensor(start, requires_grad=True)
        optimizer = getattr(torch.optim, name)([weights], **options[name])
        for _ in range(STEPS):
            optimizer.zero_grad()
            output = torch.sigmoid(torch.tensor(X) @ weights)
            (torch.nn.functional.mse_loss(output, torch.tensor(y), reduction="sum") / 2).backward()
            optimizer.step()
        told[name] = [weights.tolist(), *(optimizer.state[weights][word].tolist() for word in remembered)]
    return told
