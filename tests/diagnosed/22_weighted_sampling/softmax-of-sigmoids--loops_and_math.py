# mistake: softmax-of-sigmoids
# question: 22_weighted_sampling/probabilities
# style: Python's own loops and math, and arrays only at the end.
import math

import numpy as np


def probabilities(tau):
    top = max(tau)
    powers = [1 / (1 + math.exp(-t)) for t in tau]
    whole = sum(powers)
    return np.array([power / whole for power in powers])


def weighted_step(w, derivative, i, probabilities, alpha):
    equal = 1.0 / len(probabilities)
    importance = equal / probabilities[i]
    moved = []
    for weight, slope in zip(w, derivative):
        moved.append(weight - alpha * importance * slope)
    return np.array(moved)


def tau_step(tau, weighted_derivative, i, eta):
    square = 0.0
    for slope in weighted_derivative:
        square += slope * slope
    new = []
    for place, (t, q) in enumerate(zip(tau, probabilities(tau))):
        new.append(t + eta * square * ((place == i) - q))
    return np.array(new)
