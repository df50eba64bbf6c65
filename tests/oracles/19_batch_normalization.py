"""19, batch normalization: a training through it beside autograd's and PyTorch's, and its statistics beside SciPy's."""

import autograd.numpy as anp
import numpy as np
from autograd.scipy.special import expit
from reference import batch_normalization, deltas, sigmoid, weight_updates
from scipy.stats import tmean, tvar, zscore
from tests.oracles import NEARLY, Row, apart, central, from_torch, torch_version
from tests.oracles.networks import ALPHA, STEPS, descended, drawn, half_squares, targets

NAME = "19_batch_normalization"
EPSILON, MOMENTUM = 1e-3, 0.9
X, synapse, beta = drawn(19, (9, 3), (3, 4), (4,))
gamma = np.array([0.7, 1.3, -0.8, 2.1])
y = targets(19, 9, 4)
WEIGHTS = [synapse, gamma, beta]
BATCHES = drawn(20, (STEPS, 9, 4))[0] * 3 + 1


def normalized(x, gamma, beta):
    """The definition, for autograd."""
    mean = anp.mean(x, axis=0)
    return gamma * (x - mean) / anp.sqrt(anp.var(x, axis=0) + EPSILON) + beta


def height(synapse, gamma, beta):
    return half_squares(expit(normalized(anp.dot(X, synapse), gamma, beta)), y)


def rows():
    torch, version = from_torch(NAME), torch_version(NAME)
    ours = trained(STEPS)
    yield Row("normalize, normalize_backward", "autograd", STEPS, apart(ours, descended(height, WEIGHTS)))
    yield Row("normalize, normalize_backward", version, STEPS, apart(ours, torch("SGD")))
    slopes = [(old - new) / ALPHA for old, new in zip(WEIGHTS, trained(1), strict=True)]
    yield Row("normalize_backward, slopes", "central differences", 1, apart(slopes, central(height, *WEIGHTS)), NEARLY)
    once = [batch_normalization.normalize(x, np.ones(4), np.zeros(4), 0.0) for x in BATCHES]
    yield Row("normalize, no epsilon", "SciPy's zscore", STEPS, apart(once, [zscore(x, axis=0) for x in BATCHES]))
    means, variances = remembered()
    yield Row("running_statistics, mean", version, STEPS, apart(means[-1], torch("running_mean")))
    yield Row("running_statistics, variance", version, STEPS, apart(variances[-1], torch("running_var")))
    fresh = batch_normalization.running_statistics(np.zeros(4), np.zeros(4), BATCHES[0], 0.0)
    scipys = tmean(BATCHES[0], axis=0), tvar(BATCHES[0], axis=0)
    yield Row("running_statistics, one batch", "SciPy's tmean, tvar", 1, apart(list(fresh), list(scipys)))


def trained(steps):
    """A layer with its sums normalized before the sigmoid, trained by the reference alone."""
    synapse, gamma, beta = WEIGHTS
    for _ in range(steps):
        sums = X @ synapse
        layer = sigmoid.sigmoid(batch_normalization.normalize(sums, gamma, beta, EPSILON))
        delta = deltas.output_delta(layer, y)
        sums_delta, gamma_delta, beta_delta = batch_normalization.normalize_backward(delta, sums, gamma, EPSILON)
        synapse = weight_updates.update(synapse, weight_updates.weight_derivative(X, sums_delta), ALPHA)
        gamma = weight_updates.update(gamma, gamma_delta, ALPHA)
        beta = weight_updates.update(beta, beta_delta, ALPHA)
    return [synapse, gamma, beta]


def remembered():
    """The running mean and variance after each batch, from those that a new layer of PyTorch has."""
    mean, variance, means, variances = np.zeros(4), np.ones(4), [], []
    for x in BATCHES:
        mean, variance = batch_normalization.running_statistics(mean, variance, x, MOMENTUM)
        means.append(mean)
        variances.append(variance)
    return means, variances


def by_torch(torch):
    """BatchNorm1d in training. Its momentum is the share of the new."""
    layer = torch.nn.BatchNorm1d(4, eps=EPSILON).double()
    with torch.no_grad():
        layer.weight.copy_(torch.tensor(gamma))
        layer.bias.copy_(torch.tensor(beta))
    weights = torch.tensor(synapse, requires_grad=True)
    optimizer = torch.optim.SGD([weights, layer.weight, layer.bias], lr=ALPHA)
    for _ in range(STEPS):
        optimizer.zero_grad()
        output = torch.sigmoid(layer(torch.tensor(X) @ weights))
        (torch.nn.functional.mse_loss(output, torch.tensor(y), reduction="sum") / 2).backward()
        optimizer.step()
    told = {"SGD": [weights.tolist(), layer.weight.tolist(), layer.bias.tolist()]}
    layer = torch.nn.BatchNorm1d(4, momentum=1 - MOMENTUM).double()
    for x in BATCHES:
        layer(torch.tensor(x))
    return told | {"running_mean": layer.running_mean.tolist(), "running_var": layer.running_var.tolist()}
