# verdict: right
import numpy as np

rng = np.random.default_rng(55)
X = rng.uniform(-2, 2, size=(140, 2))
y = X[:, :1] * X[:, 1:] + rng.standard_t(2, size=(140, 1)) * 0.2
Xtr, Xte, ytr, yte = X[:100], X[100:], y[:100], y[100:]
W1 = rng.normal(size=(2, 16)); b1 = np.zeros((1, 16))
W2 = rng.normal(size=(16, 1)) * 0.25; b2 = np.zeros((1, 1))
delta = 0.5


def softplus(z):
    return np.log1p(np.exp(-np.abs(z))) + np.maximum(z, 0)


for i in range(1500):
    z = Xtr @ W1 + b1
    h = softplus(z)
    pred = h @ W2 + b2
    e = pred - ytr
    g = np.where(np.abs(e) <= delta, e, delta * np.sign(e)) / len(Xtr)
    gz = (g @ W2.T) / (1 + np.exp(-z))
    W2 -= 0.1 * h.T @ g
    b2 -= 0.1 * g.sum(0, keepdims=True)
    W1 -= 0.1 * Xtr.T @ gz
    b1 -= 0.1 * gz.sum(0, keepdims=True)
test = softplus(Xte @ W1 + b1) @ W2 + b2
print("test MAE", np.abs(test - yte).mean())
