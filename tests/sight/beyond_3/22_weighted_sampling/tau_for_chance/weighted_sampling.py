import numpy as np


def softmax(values):
    shifted = values - values.max()
    e = np.exp(shifted)
    return e / e.sum()


def probabilities(tau):
    return softmax(tau)


def weighted_step(w, derivative, i, probabilities, alpha):
    equal_chance = 1 / len(probabilities)
    weighted = derivative * equal_chance / probabilities[i]
    return w - alpha * weighted


def tau_step(tau, weighted_derivative, i, eta):
    drawn = np.zeros(len(tau))
    drawn[i] = 1.0
    push = eta * weighted_derivative.dot(weighted_derivative)
    return tau + push * (drawn - tau)
