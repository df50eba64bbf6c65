# verdict: wrong
# line: 22
# why: loop: Every batch of inputs is trained on the targets of the first batch.
import numpy as np
rng = np.random.default_rng(100)

def relu(v): return v * (v > 0)

# targets follow a known rule, so that the fit can be judged
X = rng.uniform(-1, 1, size=(96, 2))
y = (X[:, 0] ** 2 - X[:, 1])[:, None]

n_hidden, batch, lr = 14, 12, 0.05
U = rng.normal(0, 1, (2, n_hidden))
c = np.zeros(n_hidden)
V = rng.normal(0, 0.4, (n_hidden, 1))
d = np.zeros(1)

for epoch in range(100):
    for start in range(0, len(X), batch):
        xb = X[start:start + batch]
        yb = y[:batch]
        z = xb @ U + c
        h = relu(z)
        out = h @ V + d
        g = (out - yb) / batch
        gh = g @ V.T
        gz = gh * (z > 0)
        V -= lr * (h.T @ g)
        d -= lr * g.sum(axis=0)
        U -= lr * (xb.T @ gz)
        c -= lr * gz.sum(axis=0)
    if epoch % 20 == 0:
        full = relu(X @ U + c) @ V + d
        print("epoch", epoch, "mse", ((full - y) ** 2).mean())
