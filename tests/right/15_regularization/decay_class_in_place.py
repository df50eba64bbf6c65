"""An optimizer with weight decay that changes the arrays in place."""
import numpy as np


class SGD:
    def __init__(self, parameters, lr, weight_decay):
        self.parameters, self.lr, self.weight_decay = parameters, lr, weight_decay

    def step(self, gradients):
        for parameter, gradient in zip(self.parameters, gradients):
            parameter -= self.lr * (gradient + self.weight_decay * parameter)


def penalty(synapse_0, synapse_1, strength):
    total = 0
    for weights in (synapse_0, synapse_1):
        total += np.square(weights).sum()
    return total * strength * 0.5


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    optimizer = SGD([synapse_0, synapse_1], lr=alpha, weight_decay=strength)
    hidden = 1 / (1 + np.exp(-(X @ synapse_0)))
    guess = 1 / (1 + np.exp(-(hidden @ synapse_1)))
    delta = (guess - y) * guess * (1 - guess)
    back = delta @ synapse_1.T * hidden * (1 - hidden)
    optimizer.step([X.T @ back, hidden.T @ delta])
    return optimizer.parameters
