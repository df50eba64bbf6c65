# mistake: tau-no-derivative
# question: 22_weighted_sampling/tau_step
# style: A class that holds tau; logarithms of probabilities, and their slope as a matrix.
import numpy as np


class Sampler:
    def __init__(self, tau):
        self.tau = tau

    def logs(self):
        top = self.tau.max()
        return self.tau - (top + np.log(np.sum(np.exp(self.tau - top))))

    def q(self):
        return np.exp(self.logs())

    def slopes(self):
        return np.identity(self.tau.size) - self.q()[np.newaxis, :]

    def learned(self, i, square, eta):
        return self.tau + eta * self.slopes()[i]


def probabilities(tau):
    return Sampler(tau).q()


def weighted_step(w, derivative, i, probabilities, alpha):
    importance = (probabilities * len(probabilities)) ** -1
    return w - alpha * importance[i] * derivative


def tau_step(tau, weighted_derivative, i, eta):
    square = np.einsum("k,k", weighted_derivative, weighted_derivative)
    return Sampler(tau).learned(i, square, eta)
