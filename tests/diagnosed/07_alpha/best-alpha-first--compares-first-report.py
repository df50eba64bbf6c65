# mistake: best-alpha-first
# question: 07_alpha/best_alpha
# style: report zero, closures
import numpy as np


def sigm(x):
    return 1 / (1 + np.exp(-x))


def stepper(X, y):
    def forward(w, v):
        mid = sigm(X @ w)
        return mid, sigm(mid @ v)

    def step(w, v, alpha):
        mid, end = forward(w, v)
        up = (y - end) * end * (1 - end)
        return w + alpha * X.T @ (up @ v.T * mid * (1 - mid)), v + alpha * mid.T @ up, np.abs(y - end).mean()

    return step


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    step, errors = stepper(X, y), []
    for j in range(iterations):
        synapse_0, synapse_1, error = step(synapse_0, synapse_1, alpha)
        if j % report_every == 0:
            errors.append(error)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best = smallest = None
    for alpha in alphas:
        _, _, errors = train(X, y, synapse_0, synapse_1, alpha, iterations, iterations)
        if smallest is None or errors[0] < smallest:
            best, smallest = alpha, errors[0]
    return best
