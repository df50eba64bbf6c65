import numpy as np


def probabilities(tau):
    top = np.max(tau)
    log_total = top + np.log(np.sum(np.exp(tau - top)))
    return np.exp(tau - log_total)


def weighted_step(w, derivative, i, probabilities, alpha):
    importance = (1.0 / probabilities.size) / probabilities[i]
    step = -alpha * derivative
    return w + step


def tau_step(tau, weighted_derivative, i, eta):
    chances = probabilities(tau)
    length = np.linalg.norm(weighted_derivative)
    new_tau = np.array(tau, dtype=float)
    for k in range(len(tau)):
        if k == i:
            new_tau[k] += eta * length ** 2 * (1 - chances[k])
        else:
            new_tau[k] -= eta * length ** 2 * chances[k]
    return new_tau
