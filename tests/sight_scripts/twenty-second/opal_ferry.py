# verdict: wrong
# line: 22
# why: updates: the penalty makes the weights larger: its gradient must be added to the loss's
import numpy as np


def build(n_in, n_hid, seed, lam):
    rng = np.random.default_rng(seed)
    w = {
        "A": rng.normal(0, 1, (n_in, n_hid)), "a": np.zeros(n_hid),
        "B": rng.normal(0, 0.5, (n_hid, 1)), "b": np.zeros(1),
    }

    def predict(X):
        return np.tanh(X @ w["A"] + w["a"]) @ w["B"] + w["b"]

    def step(X, y, lr):
        h = np.tanh(X @ w["A"] + w["a"])
        err = h @ w["B"] + w["b"] - y
        d = 2 * err / err.size
        dh = d @ w["B"].T * (1 - h * h)
        grads = {"A": X.T @ dh - lam * w["A"], "a": dh.sum(0), "B": h.T @ d - lam * w["B"], "b": d.sum(0)}
        for k in w:
            w[k] = w[k] - lr * grads[k]
        return (err ** 2).mean()

    return predict, step


X = np.linspace(-1, 1, 51)[:, None]
y = X ** 3 - X
predict, step = build(1, 10, 4, lam=0.02)
for t in range(600):
    loss = step(X, y, 0.1)
print(loss, predict(np.array([[0.5]])))
