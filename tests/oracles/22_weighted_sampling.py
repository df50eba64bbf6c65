"""22, weighted sampling: exact means over all draws, beside the full step, central differences and autograd.

A mean over draws is a sum over the n samples, each as likely as it is: nothing is drawn, so nothing is left to chance.
The source, Bouchard et al. (2015), was read in its abstract only; the step of tau is derived in the reference, and
held here against the slope of the variance itself.
"""

import math

import autograd.numpy as anp
import numpy as np
from autograd import grad
from reference import weighted_sampling
from scipy.special import softmax
from tests.oracles import NEARLY, Row, apart, central
from tests.oracles.networks import drawn

SAMPLES, WEIGHTS, STEPS = 6, 4, 25
ALPHA, ETA = 0.3, 0.02
X, y = drawn(22, (SAMPLES, WEIGHTS), (SAMPLES,))
TAUS = drawn(3, (STEPS, SAMPLES))[0] * 1.5
STARTS = drawn(4, (STEPS, WEIGHTS))[0]
LONG = 5_000


def rows():
    ours = [weighted_sampling.probabilities(tau) for tau in TAUS]
    yield Row("probabilities", "SciPy's softmax", STEPS, apart(ours, softmax(TAUS, axis=1)))
    means = [mean_step(w, tau) for w, tau in zip(STARTS, TAUS, strict=True)]
    full = [w - ALPHA * grad(mean_height)(w) for w in STARTS]
    yield Row("weighted_step, mean of all draws", "autograd on the mean height", STEPS, apart(means, full))
    moved = [mean_tau(w, tau) for w, tau in zip(STARTS, TAUS, strict=True)]
    pairs = list(zip(STARTS, TAUS, strict=True))
    by_autograd = [tau - ETA * grad(lambda t, w=w: variance(w, t))(tau) for w, tau in pairs]
    yield Row("tau_step, mean of all draws", "autograd on the variance", STEPS, apart(moved, by_autograd))
    slopes = [(tau - new) / ETA for tau, new in zip(TAUS, moved, strict=True)]
    exact = [central(lambda t, w=w: variance(w, t), tau)[0] for w, tau in pairs]
    far = max(apart(own, other) / float(np.max(np.abs(other))) for own, other in zip(slopes, exact, strict=True))
    yield Row("tau_step, mean of all draws, slopes", "central differences", STEPS, far, NEARLY)
    yield Row("tau_step, the variance where it ends", "the least there is", LONG, least())
    rises = sum(variance(w, new) >= variance(w, tau) for (w, tau), new in zip(pairs, moved, strict=True))
    yield Row("tau_step, means that don't lower the variance", "none", STEPS, float(rises), 0.0)


def derivatives(w):
    """Each sample's own slope, of half its squared error: (samples, weights)."""
    return (X @ w - y)[:, np.newaxis] * X


def mean_height(w):
    return anp.mean((anp.dot(X, w) - y) ** 2) / 2


def variance(w, tau):
    """How far the weighted derivative of a draw is from their mean, on average and squared."""
    likely = anp.exp(tau) / anp.sum(anp.exp(tau))
    weighted = derivatives(w) / (SAMPLES * likely[:, np.newaxis])
    return anp.sum(likely[:, np.newaxis] * (weighted - derivatives(w).mean(axis=0)) ** 2)


def mean_step(w, tau):
    likely = softmax(tau)
    each = [weighted_sampling.weighted_step(w, slope, i, likely, ALPHA) for i, slope in enumerate(derivatives(w))]
    return mean(likely, each)


def mean_tau(w, tau, eta=ETA):
    likely = softmax(tau)
    weighted = derivatives(w) / (SAMPLES * likely[:, np.newaxis])
    return mean(likely, [weighted_sampling.tau_step(tau, each, i, eta) for i, each in enumerate(weighted)])


def mean(likely, each):
    """The mean of these arrays, each as likely as it is."""
    return np.array([math.fsum(values) for values in (likely[:, np.newaxis] * np.array(each)).T.tolist()])


def least():
    """How far above the least variance a long way down ends. There each sample is as likely as its slope is long."""
    w, tau = STARTS[0], TAUS[0]
    lengths = np.linalg.norm(derivatives(w), axis=1)
    for _ in range(LONG):
        tau = mean_tau(w, tau, 0.1)
    best = variance(w, np.log(lengths))
    return abs(variance(w, tau) - best) / best
