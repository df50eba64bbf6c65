# mistake: dropout-not-scaled
# question: 16_dropout/dropped
# style: Layer objects that keep their gate; the error has the other sign inside, and the weights add.
import numpy as np


class Layer:
    def __init__(self, weights):
        self.weights = weights

    def forward(self, values, gate):
        self.seen, self.gate = values, gate
        self.out = 1 / (1 + np.exp(-(values @ self.weights)))
        return self.out * gate

    def backward(self, error):
        delta = error * self.gate * self.out * (1 - self.out)
        self.change = self.seen.T @ delta
        return delta @ self.weights.T


def dropped(layer, mask, keep):
    kept = np.where(mask == 1, layer, 0.0)
    return kept


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    hidden, output = Layer(synapse_0), Layer(synapse_1)
    guess = output.forward(hidden.forward(X, mask / keep), 1.0)
    hidden.backward(output.backward(y - guess))
    return synapse_0 + alpha * hidden.change, synapse_1 + alpha * output.change


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    gate = mask / keep
    hidden, output = Layer(synapse_0), Layer(synapse_1 * gate)
    guess = output.forward(hidden.forward(X, 1.0), 1.0)
    hidden.backward(output.backward(y - guess))
    return synapse_0 + alpha * hidden.change, synapse_1 + alpha * gate * output.change
