# verdict: right
import numpy as np

# softmax + cross entropy, integer labels, one sample at a time
rng = np.random.RandomState(107)
X = rng.randn(18, 4)
labels = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0.3).astype(int)
W = rng.randn(4, 5) * 0.5
U = rng.randn(5, 3) * 0.5
bW, bU = np.zeros(5), np.zeros(3)

for epoch in range(40):
    cost = 0.0
    for i in rng.permutation(18):
        x, k = X[i], labels[i]
        h = np.tanh(x @ W + bW)
        s = h @ U + bU
        p = np.exp(s - s.max())
        p /= p.sum()
        cost -= np.log(p[k])
        p[k] -= 1.0                      # now it's the gradient
        dh = (U @ p) * (1 - h * h)
        U -= 0.1 * np.outer(h, p)
        bU -= 0.1 * p
        W -= 0.1 * np.outer(x, dh)
        bW -= 0.1 * dh
print("cost per sample", round(cost / 18, 4))
