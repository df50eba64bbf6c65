# verdict: right
import numpy as np
rng = np.random.RandomState(88)
N = 40
X = np.c_[rng.uniform(-1, 1, (N, 2)), np.ones(N)]
Y = np.sign(X[:, :1]) * X[:, 1:2]
W0 = rng.randn(3, 8) * .6
W1 = rng.randn(8, 8) * .4
W2 = rng.randn(8, 5) * .4
W3 = rng.randn(5, 1) * .4
a = 0.2
for i in range(1000):
    h0 = np.tanh(X @ W0)
    h1 = np.tanh(h0 @ W1)
    h2 = np.tanh(h1 @ W2)
    out = h2 @ W3
    d3 = (out - Y) / N
    d2 = d3 @ W3.T * (1 - h2**2)
    d1 = d2 @ W2.T * (1 - h1**2)
    d0 = d1 @ W1.T * (1 - h0**2)
    W3 -= a * h2.T @ d3
    W2 -= a * h1.T @ d2
    W1 -= a * h0.T @ d1
    W0 -= a * X.T @ d0
print(np.sqrt(np.mean((out - Y) ** 2)))
