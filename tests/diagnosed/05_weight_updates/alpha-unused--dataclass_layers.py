# mistake: alpha-unused
# question: 05_weight_updates/update 05_weight_updates/training_step
# style: dataclass layers, chained
from dataclasses import dataclass
import numpy as np


@dataclass
class Layer:
    synapse: np.ndarray
    alpha: float
    came_in: np.ndarray = None
    went_out: np.ndarray = None

    def forwards(self, values):
        self.came_in = values
        self.went_out = (1 + np.tanh(values @ self.synapse / 2)) / 2
        return self.went_out

    def backwards(self, blame):
        delta = blame * self.went_out * (1 - self.went_out)
        passed_on = delta @ self.synapse.T
        self.synapse = update(self.synapse, weight_derivative(self.came_in, delta), self.alpha)
        return passed_on


def weight_derivative(layer_in, delta):
    return (delta.T @ layer_in).T


def update(synapse, derivative, alpha):
    return synapse - derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    first, second = Layer(synapse_0, alpha), Layer(synapse_1, alpha)
    guess = second.forwards(first.forwards(X))
    first.backwards(second.backwards(guess - y))
    return first.synapse, second.synapse
