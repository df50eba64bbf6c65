# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the slope function takes the pre-activation (sigmoid(z)*(1-sigmoid(z))) and is given the cached z, which is correct; learning rate 3
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_prime(z):
    """Slope at z, NOT at the output."""
    return sigmoid(z) * (1 - sigmoid(z))


class TwoLayerNet:
    def __init__(self, rng=np.random.RandomState(1)):
        self.params = {"W1": rng.randn(4, 3), "b1": rng.randn(4, 1), "W2": rng.randn(1, 4), "b2": rng.randn(1, 1)}
        self.cache = {}

    def feed(self, x):
        p, c = self.params, self.cache
        c["z1"] = p["W1"] @ x + p["b1"]
        c["a1"] = sigmoid(c["z1"])
        c["z2"] = p["W2"] @ c["a1"] + p["b2"]
        return sigmoid(c["z2"])

    def backprop(self, x, y):
        prediction = self.feed(x)
        delta = (prediction - y) * sigmoid_prime(self.cache["z2"])
        grads = {"W2": delta @ self.cache["a1"].T, "b2": delta}
        delta = (self.params["W2"].T @ delta) * sigmoid_prime(self.cache["z1"])
        grads["W1"], grads["b1"] = delta @ x.T, delta
        return grads

    def sgd(self, data, epochs, eta):
        for _ in range(epochs):
            for x, y in data:
                for name, g in self.backprop(x, y).items():
                    self.params[name] -= eta * g


columns = [np.array(v, dtype=float).reshape(3, 1) for v in ((0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1))]
data = list(zip(columns, (0, 1, 1, 0)))

net = TwoLayerNet()
net.sgd(data, epochs=2500, eta=3)
for x, y in data:
    print(x.ravel(), y, net.feed(x).item())
