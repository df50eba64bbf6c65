"""Weighted sampling: draw those samples more often from which there is more to learn.

From the article's list of methods that are used in the place of plain gradient descent: AW-SGD, adaptive weighted
stochastic gradient descent. Which sample is drawn is given here.
"""

import numpy as np


def softmax(values):
    shifted = values - values.max()
    e = np.exp(shifted)
    return e / e.sum()


def probabilities(tau):
    """How likely each sample is to be drawn: the softmax of tau.

    tau (n,): a number for each sample, of any sign; the larger it is, the more often the sample is drawn.
    Returns the n probabilities (n,).
    """
    return softmax(tau)


def weighted_step(w, derivative, i, probabilities, alpha):
    """One step of gradient descent by sample i, which was drawn with its probability.

    w (weights,): the weights. derivative (weights,): the slope of sample i's error for each weight. i: the place of the
    sample that was drawn, counted from 0. probabilities (n,): those with which it was drawn. alpha is above 0.
    Returns the new w (weights,). Over all draws the step is, on average, the one that alpha makes of the mean of all n
    samples' derivatives.
    """
    equal_chance = 1 / len(probabilities)
    weighted = derivative * equal_chance / probabilities[i]
    return w - alpha * weighted


def tau_step(tau, weighted_derivative, i, eta):
    """One step of tau after sample i was drawn, towards probabilities with which the steps vary less.

    tau (n,): a number for each sample; the samples are drawn with the softmax of tau. weighted_derivative (weights,):
    the derivative of sample i as it counts in a weighted step, before alpha. i: the place of the sample that was drawn,
    counted from 0. eta: the length of the step, above 0.
    Returns the new tau (n,). On average over all draws, tau goes down the slope of the weighted derivative's mean
    squared length, as a function of tau; eta says how far.
    """
    drawn = np.zeros(len(tau))
    drawn[i] = 1.0
    push = eta * np.sqrt(weighted_derivative.dot(weighted_derivative))
    return tau + push * (drawn - softmax(tau))
