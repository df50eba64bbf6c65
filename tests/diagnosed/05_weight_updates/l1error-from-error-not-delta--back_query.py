# mistake: l1error-from-error-not-delta
# question: 05_weight_updates/training_step
# style: column orientation, transposed
import numpy as np


def weight_derivative(layer_in, delta):
    return layer_in.T @ delta


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


class NeuralNetwork:
    # weights lie the other way round: (to, from)
    def __init__(self, wih, who, lr):
        self.wih, self.who, self.lr = wih.T, who.T, lr

    def activation(self, z):
        return 0.5 * (1.0 + np.tanh(0.5 * z))

    def train(self, inputs, targets):
        inputs, targets = inputs.T, targets.T
        hidden = self.activation(self.wih @ inputs)
        final = self.activation(self.who @ hidden)
        output_errors = targets - final
        hidden_errors = self.who.T @ output_errors
        who = self.who + self.lr * (output_errors * final * (1.0 - final)) @ hidden.T
        wih = self.wih + self.lr * (hidden_errors * hidden * (1.0 - hidden)) @ inputs.T
        return wih.T, who.T


def training_step(X, y, synapse_0, synapse_1, alpha):
    return NeuralNetwork(synapse_0, synapse_1, alpha).train(X, y)
