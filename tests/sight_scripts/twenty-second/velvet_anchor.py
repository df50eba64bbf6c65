# verdict: wrong
# line: 16
# why: derivatives: The derivative of tanh from its output is 1 - a**2, not 1 - a.
import numpy as np

rng = np.random.default_rng(42)


class Tanh:
    @staticmethod
    def f(z):
        return np.tanh(z)

    @staticmethod
    def df(a):
        return 1.0 - a


class MLP:
    def __init__(self, sizes, act):
        self.act = act
        d, h, k = sizes
        self.params = {
            "W1": rng.standard_normal((d, h)) * np.sqrt(1 / d),
            "b1": np.zeros((1, h)),
            "W2": rng.standard_normal((h, k)) * np.sqrt(1 / h),
            "b2": np.zeros((1, k)),
        }

    def predict(self, X):
        p = self.params
        self.a1 = self.act.f(X @ p["W1"] + p["b1"])
        s = self.a1 @ p["W2"] + p["b2"]
        s = np.exp(s - np.max(s, axis=1, keepdims=True))
        return s / np.sum(s, axis=1, keepdims=True)

    def grads(self, X, Y):
        probs = self.predict(X)
        delta = (probs - Y) / X.shape[0]
        g = {"W2": self.a1.T @ delta, "b2": delta.sum(0, keepdims=True)}
        back = delta @ self.params["W2"].T * self.act.df(self.a1)
        g["W1"] = X.T @ back
        g["b1"] = back.sum(0, keepdims=True)
        return g


centers = np.array([[0, 2], [2, -1], [-2, -1], [0, 0]])
t = rng.integers(0, 4, 200)
X = centers[t] + rng.normal(0, 0.5, (200, 2))
T = np.eye(4)[t]


def batches(X, Y, size):
    idx = rng.permutation(len(X))
    for i in range(0, len(X), size):
        yield X[idx[i:i + size]], Y[idx[i:i + size]]


model = MLP((2, 10, 4), Tanh)
for epoch in range(60):
    for xb, yb in batches(X, T, 25):
        g = model.grads(xb, yb)
        for key in model.params:
            model.params[key] -= 0.2 * g[key]
print("train accuracy:", np.mean(model.predict(X).argmax(1) == t))
