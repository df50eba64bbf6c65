import numpy as np


def probabilities(tau):
    differences = tau[np.newaxis, :] - tau[:, np.newaxis]
    return 1 / np.exp(differences).sum(axis=1)


def weighted_step(w, derivative, i, probabilities, alpha):
    return w - alpha * derivative / probabilities[i] / len(probabilities)


def tau_step(tau, weighted_derivative, i, eta):
    e = np.eye(len(tau))[i]
    slope = -(weighted_derivative @ weighted_derivative) * (e - probabilities(tau))
    return tau - eta * slope
