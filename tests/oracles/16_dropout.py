"""16, dropout: trainings with new masks in each step beside autograd's and PyTorch's, and the mean over all masks."""

import itertools
import math

import autograd.numpy as anp
import numpy as np
from autograd.scipy.special import expit
from reference import dropout
from tests.oracles import NEARLY, Row, apart, central, from_torch, torch_version
from tests.oracles.networks import ALPHA, STEPS, descended, drawn, half_squares, targets

KEEP = 0.6
NAME = "16_dropout"
X, synapse_0, synapse_1 = drawn(16, (7, 3), (3, 5), (5, 2))
y = targets(16, 7, 2)
LAYER_MASKS = list((np.random.RandomState(1).random_sample((STEPS, 7, 5)) < KEEP) * 1.0)
WEIGHT_MASKS = list((np.random.RandomState(2).random_sample((STEPS, 5, 2)) < KEEP) * 1.0)
STEPS_OF = {
    "dropout_step": (dropout.dropout_step, LAYER_MASKS),
    "dropconnect_step": (dropout.dropconnect_step, WEIGHT_MASKS),
}


def height_of(formula, mask):
    """The height whose slopes a step goes down: half the squared errors of the network that went forward."""

    def height(first, second):
        layer = expit(anp.dot(X, first))
        if formula == "dropout_step":
            return half_squares(expit(anp.dot(layer * (mask / KEEP), second)), y)
        return half_squares(expit(anp.dot(layer, second * (mask / KEEP))), y)

    return height


def rows():
    for formula, (step, masks) in STEPS_OF.items():
        ours = autograds = [synapse_0, synapse_1]
        for mask in masks:
            ours = list(step(X, y, *ours, ALPHA, mask, KEEP))
            autograds = descended(height_of(formula, mask), autograds, steps=1)
        yield Row(formula, "autograd", STEPS, apart(ours, autograds))
        yield Row(formula, torch_version(NAME), STEPS, apart(ours, from_torch(NAME)(formula)))
        new = step(X, y, synapse_0, synapse_1, ALPHA, masks[0], KEEP)
        slopes = [(old - moved) / ALPHA for old, moved in zip((synapse_0, synapse_1), new, strict=True)]
        exact = central(height_of(formula, masks[0]), synapse_0, synapse_1)
        yield Row(f"{formula}, slopes", "central differences", 1, apart(slopes, exact), NEARLY)
    layer = drawn(3, (1, 10))[0]
    for keep in (0.5, 0.8):
        yield Row(
            f"dropped, mean over all masks, keep {keep}",
            "no dropout",
            2**10,
            apart(mean_over_masks(layer, keep), layer),
        )
    torch = np.array(from_torch(NAME)("dropout"))
    own = [dropout.dropped(layer, (given != 0) * 1.0, KEEP) for layer, given in zip(layers(), torch, strict=True)]
    yield Row("dropped", torch_version(NAME), STEPS, apart(own, list(torch)))


def mean_over_masks(layer, keep):
    """What dropped gives on average, each mask as likely as it is."""
    parts = []
    for mask in itertools.product((0.0, 1.0), repeat=layer.size):
        kept = sum(mask)
        parts.append(keep**kept * (1 - keep) ** (layer.size - kept) * dropout.dropped(layer, np.array([mask]), keep))
    return np.array([[math.fsum(values) for values in np.concatenate(parts).T.tolist()]])


def layers():
    return drawn(4, (STEPS, 7, 5))[0]


def by_torch(torch):
    """Its own slopes for given masks; and its dropout, which draws masks, from which ours are read."""
    told = {}
    for formula, (_, masks) in STEPS_OF.items():
        weights = [torch.tensor(value, requires_grad=True) for value in (synapse_0, synapse_1)]
        optimizer = torch.optim.SGD(weights, lr=ALPHA)
        for mask in masks:
            optimizer.zero_grad()
            gate = torch.tensor(mask) / KEEP
            layer = torch.sigmoid(torch.tensor(X) @ weights[0])
            sums = (layer * gate) @ weights[1] if formula == "dropout_step" else layer @ (weights[1] * gate)
            (torch.nn.functional.mse_loss(torch.sigmoid(sums), torch.tensor(y), reduction="sum") / 2).backward()
            optimizer.step()
        told[formula] = [each.tolist() for each in weights]
    torch.manual_seed(0)
    dropping = torch.nn.functional.dropout
    told["dropout"] = [dropping(torch.tensor(layer), p=1 - KEEP, training=True).tolist() for layer in layers()]
    return told
