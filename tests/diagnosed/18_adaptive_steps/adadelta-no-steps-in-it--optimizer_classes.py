# mistake: adadelta-no-steps-in-it
# question: 18_adaptive_steps/adadelta_step
# style: Optimizer objects with a state, and one call for each step.
import numpy as np


class AdaGrad:
    def __init__(self, rate, tiny, total):
        self.rate, self.tiny, self.total = rate, tiny, total

    def step(self, weights, slopes):
        self.total = self.total + slopes**2
        return weights - self.rate * slopes / (np.sqrt(self.total) + self.tiny)


class AdaDelta:
    def __init__(self, rho, tiny, slopes, moves):
        self.rho, self.tiny, self.slopes, self.moves = rho, tiny, slopes, moves

    def step(self, weights, slopes):
        self.slopes = self.rho * self.slopes + (1 - self.rho) * slopes**2
        move = slopes / np.sqrt(self.slopes + self.tiny)
        self.moves = self.rho * self.moves + (1 - self.rho) * move**2
        return weights - move


class Adam:
    def __init__(self, rate, betas, tiny, means, t):
        self.rate, self.betas, self.tiny, self.means, self.t = rate, betas, tiny, list(means), t - 1

    def step(self, weights, slopes):
        self.t += 1
        fixed = []
        for at, (beta, seen) in enumerate(zip(self.betas, (slopes, slopes**2))):
            self.means[at] = beta * self.means[at] + (1 - beta) * seen
            fixed.append(self.means[at] / (1 - beta**self.t))
        return weights - self.rate * fixed[0] / (np.sqrt(fixed[1]) + self.tiny)


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    method = AdaGrad(alpha, epsilon, squares)
    return method.step(synapse, derivative), method.total


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    method = AdaDelta(rho, epsilon, squares, steps)
    return method.step(synapse, derivative), method.slopes, method.moves


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    method = Adam(alpha, (beta_1, beta_2), epsilon, (mean, square), t)
    return (method.step(synapse, derivative), *method.means)
