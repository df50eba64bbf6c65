# verdict: wrong
# line: 13
# mini batch, sequential
import numpy as np
rng = np.random.default_rng(12)
X = rng.uniform(-1, 1, (48, 3))
Y = X[:, :1] ** 2 - X[:, 1:2] * X[:, 2:]
W1 = rng.normal(size=(3, 9)); W2 = rng.normal(size=(9, 1)) * 0.4
bs = 12
for epoch in range(300):
    for i in range(0, len(X), bs):
        x = X[i:i + bs]
        y = Y[:bs]
        h = np.tanh(x @ W1)
        p = h @ W2
        d = (p - y) / bs
        dh = (d @ W2.T) * (1 - h ** 2)
        W2 -= 0.1 * h.T @ d
        W1 -= 0.1 * x.T @ dh
    if epoch % 60 == 0:
        print(epoch, np.mean((np.tanh(X @ W1) @ W2 - Y) ** 2))
