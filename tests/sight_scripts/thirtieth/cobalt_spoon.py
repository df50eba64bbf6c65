# verdict: right
import numpy as np

rng = np.random.default_rng(31)
X = rng.normal(size=(100, 5))
true_w = rng.normal(size=(5, 1))
y = np.tanh(X @ true_w) + 0.05 * rng.normal(size=(100, 1))

W1 = 0.5 * rng.normal(size=(5, 10))
W2 = 0.5 * rng.normal(size=(10, 1))
keep = 0.8
lr = 0.05
lam = 1e-3

for epoch in range(300):
    mask = (rng.random((len(X), 10)) < keep) / keep
    z = X @ W1
    h = np.maximum(z, 0) * mask
    out = h @ W2
    err = out - y
    grad_out = err / len(X)
    grad_h = grad_out @ W2.T * mask * (z > 0)
    W2 -= lr * (h.T @ grad_out + lam * W2)
    W1 -= lr * (X.T @ grad_h + lam * W1)
    if epoch % 100 == 0:
        print(epoch, (err ** 2).mean())
