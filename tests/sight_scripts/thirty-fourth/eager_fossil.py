# verdict: wrong
# line: 10
import numpy as np

rng = np.random.default_rng(22)
X = rng.normal(size=(20, 3))
Y = X[:, :1] - X[:, 1:2]
W, V = rng.normal(size=(3, 5)) * 0.5, rng.normal(size=(5, 1)) * 0.5
for epoch in range(100):
    rng.shuffle(X)
    for i in range(0, 20, 5):
        x, y = X[i:i + 5], Y[i:i + 5]
        h = np.tanh(x @ W)
        e = (h @ V - y) / 5
        gV, gW = h.T @ e, x.T @ (e @ V.T * (1 - h * h))
        V -= 0.1 * gV
        W -= 0.1 * gW
    if epoch % 20 == 0:
        print(epoch, (e ** 2).sum())
