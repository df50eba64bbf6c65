# verdict: wrong
# line: 11
import numpy as np
rng = np.random.default_rng(37)
X = rng.uniform(-1, 1, (20, 2))
X = np.hstack([X, np.ones((20, 1))])
Y = X[:, [0]] * X[:, [1]]
W1 = rng.normal(size=(3, 8)) * 0.7
W2 = rng.normal(size=(8, 1)) * 0.7
for epoch in range(500):
    rng.shuffle(X)
    for s in range(0, 20, 5):
        x, y = X[s:s + 5], Y[s:s + 5]
        h = np.tanh(x @ W1)
        d = (h @ W2 - y) / 5
        g1 = x.T @ (d @ W2.T * (1 - h ** 2))
        W2 -= 0.1 * h.T @ d
        W1 -= 0.1 * g1
    if epoch % 100 == 0:
        print(epoch, np.mean(d ** 2))
