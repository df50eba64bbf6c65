from numpy import dot, exp, mean
import math


def sigmoid(x):
    return 1 / (1 + exp(-x))


def forward(X, s0, s1):
    """Send the data through both layers, each squashed by the sigmoid."""
    a1 = sigmoid(dot(X, s0))
    a2 = sigmoid(dot(a1, s1))
    return a1, a2


def mean_absolute_error(a2, y):
    """How far the guesses are from the targets on average, over all values. Too high counts the same as too low."""
    return mean(math.fabs(a2 - y))
