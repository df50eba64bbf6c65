# verdict: wrong
# line: 16
# also: 8, 17
# why: targets of shape (n,) broadcast against outputs (n,1)
import numpy as np
rng = np.random.default_rng(44)
X = rng.uniform(-1, 1, size=(32, 2))
y = X[:, 0] * 2 - X[:, 1] ** 2
W1 = rng.normal(size=(2, 8))
b1 = np.zeros(8)
W2 = rng.normal(size=(8, 1)) * .3
b2 = 0.0
for epoch in range(400):
    h = np.tanh(X @ W1 + b1)
    out = h @ W2 + b2
    diff = out - y
    grad_out = diff.mean(axis=1, keepdims=True)
    dH = grad_out @ W2.T * (1 - h ** 2)
    W2 = W2 - .02 * h.T @ grad_out
    b2 = b2 - .02 * grad_out.sum()
    W1 = W1 - .02 * X.T @ dH
    b1 = b1 - .02 * dH.sum(axis=0)
print("loss", (diff ** 2).mean())
