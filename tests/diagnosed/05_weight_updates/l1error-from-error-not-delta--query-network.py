# mistake: l1error-from-error-not-delta
# question: 05_weight_updates/training_step
# style: column vectors, Rashid
import numpy as np


class NeuralNetwork:
    def __init__(self, wih, who, learningrate):
        self.wih = wih.T.copy()
        self.who = who.T.copy()
        self.lr = learningrate

    def activation_function(self, x):
        return 1.0 / (1.0 + np.exp(-x))

    def train(self, inputs, targets):
        hidden_outputs = self.activation_function(np.dot(self.wih, inputs))
        final_outputs = self.activation_function(np.dot(self.who, hidden_outputs))
        output_errors = targets - final_outputs
        hidden_errors = np.dot(self.who.T, output_errors)
        self.who += self.lr * np.dot(output_errors * final_outputs * (1.0 - final_outputs), hidden_outputs.T)
        self.wih += self.lr * np.dot(hidden_errors * hidden_outputs * (1.0 - hidden_outputs), inputs.T)


def weight_derivative(layer_in, delta):
    return np.dot(delta.T, layer_in).T


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    n = NeuralNetwork(synapse_0, synapse_1, alpha)
    n.train(X.T, y.T)
    return n.wih.T, n.who.T
