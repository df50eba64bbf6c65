# verdict: right
import copy
import numpy as np


class Perceptron:
    def __init__(self, n_in, n_hid, n_out, rng):
        self.layers = [
            {"W": rng.normal(0, n_in ** -0.5, (n_hid, n_in)), "b": np.zeros((n_hid, 1))},
            {"W": rng.normal(0, n_hid ** -0.5, (n_out, n_hid)), "b": np.zeros((n_out, 1))},
        ]

    def predict(self, X):
        self.X = X
        self.Z = self.layers[0]["W"] @ X + self.layers[0]["b"]
        self.H = self.Z / (1 + np.exp(-self.Z))
        return self.layers[1]["W"] @ self.H + self.layers[1]["b"]

    def fit_once(self, X, Y, lr, l2):
        m = X.shape[1]
        E = self.predict(X) - Y
        sg = 1 / (1 + np.exp(-self.Z))
        D = (self.layers[1]["W"].T @ E) * (sg * (1 + self.Z * (1 - sg)))
        for layer, delta, below in ((self.layers[1], E, self.H), (self.layers[0], D, self.X)):
            layer["W"] -= lr * (delta @ below.T / m + l2 * layer["W"])
            layer["b"] -= lr * delta.mean(axis=1, keepdims=True)


def mse(a, b):
    return float(((a - b) ** 2).mean())


rng = np.random.default_rng(4711)
x = rng.uniform(-2, 2, (1, 60))
y = np.sin(2 * x) * np.exp(-0.3 * x) + rng.normal(0, 0.15, x.shape)
train, valid = slice(0, 42), slice(42, 60)

net = Perceptron(1, 20, 1, rng)
best, best_score, patience = None, np.inf, 300
waiting = 0
for epoch in range(2000):
    net.fit_once(x[:, train], y[:, train], 0.1, 1e-4)
    score = mse(net.predict(x[:, valid]), y[:, valid])
    if score < best_score - 1e-6:
        best, best_score, waiting = copy.deepcopy(net), score, 0
    else:
        waiting += 1
        if waiting == patience:
            break
print("stopped after", epoch + 1, "epochs, validation error", best_score)
