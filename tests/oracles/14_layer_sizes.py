"""14, layer sizes: trainings of two to five layers beside autograd and PyTorch, and the two layers of exercise 05."""

import autograd.numpy as anp
from autograd import grad
from autograd.scipy.special import expit
from reference import hidden_size, layer_sizes, weight_updates
from tests.oracles import NEARLY, Row, apart, central, from_torch, torch_version
from tests.oracles.networks import ALPHA, STEPS, descended, drawn, guess, half_squares, targets

SIZES = [(3, 2), (3, 5, 2), (3, 6, 4, 2), (3, 6, 4, 5, 2)]
X, y = drawn(14, (7, 3))[0], targets(14, 7, 2)


def synapses_of(sizes):
    return drawn(len(sizes), *(sizes[at : at + 2] for at in range(len(sizes) - 1)))


def rows():
    torch = from_torch("14_layer_sizes")
    for sizes in SIZES:
        given, name = synapses_of(sizes), f"{len(sizes)} layers"
        ours = trained(given, STEPS)
        yield Row(f"training_step, {name}", "autograd", STEPS, apart(ours, descended(height, given)))
        yield Row(f"training_step, {name}", torch_version("14_layer_sizes"), STEPS, apart(ours, torch(name)))
        found = layer_sizes.deltas(layer_sizes.forward(X, given), y, given)
        yield Row(f"deltas, {name}", "autograd", 1, apart(list(found), slopes_of_sums(given)))
    slopes = [(old - new) / ALPHA for old, new in zip(given, trained(given, 1), strict=True)]
    yield Row(
        f"training_step, slopes, {name}", "central differences", 1, apart(slopes, central(height, *given)), NEARLY
    )
    given = synapses_of((3, 5, 2))
    step = weight_updates.training_step(X, y, *given, ALPHA)
    yield Row("training_step, 3 layers", "exercise 05", 1, apart(trained(given, 1), list(step)), 0.0)
    draw = list(hidden_size.initial_weights(3, 5, 2, seed=7))
    yield Row("initial_synapses", "exercise 09", 1, apart(list(layer_sizes.initial_synapses((3, 5, 2), 7)), draw), 0.0)


def height(*synapses):
    return half_squares(guess(X, synapses), y)


def trained(synapses, steps):
    for _ in range(steps):
        synapses = layer_sizes.training_step(X, y, synapses, ALPHA)
    return list(synapses)


def slopes_of_sums(synapses):
    """What a delta is: the slope of the height in the sums that go into the sigmoids of its layer."""

    def shifted(*shifts):
        layer = X
        for synapse, shift in zip(synapses, shifts, strict=True):
            layer = expit(anp.dot(layer, synapse) + shift)
        return half_squares(layer, y)

    shifts = [anp.zeros((len(X), synapse.shape[1])) for synapse in synapses]
    return list(grad(shifted, tuple(range(len(shifts))))(*shifts))


def by_torch(torch):
    """SGD on networks of these sizes."""
    told = {}
    for sizes in SIZES:
        weights = [torch.tensor(value, requires_grad=True) for value in synapses_of(sizes)]
        optimizer = torch.optim.SGD(weights, lr=ALPHA)
        for _ in range(STEPS):
            optimizer.zero_grad()
            layer = torch.tensor(X)
            for weight in weights:
                layer = torch.sigmoid(layer @ weight)
            (torch.nn.functional.mse_loss(layer, torch.tensor(y), reduction="sum") / 2).backward()
            optimizer.step()
        told[f"{len(sizes)} layers"] = [each.tolist() for each in weights]
    return told
