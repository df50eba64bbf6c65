# mistake: bias-climbs
# question: 11_bias_units/training_step
# style: mixed signs
import numpy as np


class Net:
    def __init__(self, W0, b0, W1, b1):
        self.W0, self.b0, self.W1, self.b1 = W0, b0, W1, b1

    def look(self, X):
        self.a0 = X
        self.a1 = 1 / (1 + np.exp(-(X.dot(self.W0) + self.b0)))
        self.a2 = 1 / (1 + np.exp(-(self.a1.dot(self.W1) + self.b1)))
        return self.a1, self.a2

    def learn(self, y, lr):
        e2 = (y - self.a2) * self.a2 * (1 - self.a2)
        e1 = e2.dot(self.W1.T) * self.a1 * (1 - self.a1)
        return (
            self.W0 + lr * self.a0.T.dot(e1),
            self.b0 - lr * e1.sum(0),
            self.W1 + lr * self.a1.T.dot(e2),
            self.b1 - lr * e2.sum(0),
        )


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    return Net(synapse_0, bias_0, synapse_1, bias_1).look(X)


def bias_derivative(delta):
    return np.sum(delta, axis=0)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    net = Net(synapse_0, bias_0, synapse_1, bias_1)
    net.look(X)
    return net.learn(y, alpha)
