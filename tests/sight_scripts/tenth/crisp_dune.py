# verdict: right
import numpy as np

def softmax(x):
    x = x - np.max(x, axis=-1, keepdims=True)
    return np.exp(x) / np.sum(np.exp(x), axis=-1, keepdims=True)

def cross_entropy_error(y, t):
    return -np.sum(t * np.log(y + 1e-7)) / y.shape[0]

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size):
        self.params = {}
        self.params["W1"] = np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)

    def predict(self, x):
        return softmax(sigmoid(x @ self.params["W1"] + self.params["b1"]) @ self.params["W2"] + self.params["b2"])

    def gradient(self, x, t):
        W2 = self.params["W2"]
        z1 = sigmoid(x @ self.params["W1"] + self.params["b1"])
        y = softmax(z1 @ W2 + self.params["b2"])
        dy = (y - t) / x.shape[0]
        dz = (dy @ W2.T) * z1 * (1 - z1)
        return {"W2": z1.T @ dy, "b2": dy.sum(axis=0), "W1": x.T @ dz, "b1": dz.sum(axis=0)}

    def fit(self, X, T, lr, iters):
        for i in range(iters):
            g = self.gradient(X, T)
            for key in ("W1", "b1", "W2", "b2"):
                self.params[key] -= lr * g[key]

np.random.seed(20)
X = np.random.randn(40, 4)
label = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0)
T = np.eye(3)[label]
net = TwoLayerNet(4, 8, 3)
print("before", cross_entropy_error(net.predict(X), T))
net.fit(X, T, 0.5, 1500)
print("after", cross_entropy_error(net.predict(X), T))
