# verdict: wrong
# first wrong: hidden_delta
# line: 18
# mistake: -
# why: two heads, with a squared error and a cross-entropy: the second isn't sent back
import numpy as np

rng = np.random.default_rng(23)
X = rng.normal(size=(20, 3))
size, kind = 1.5 * X[:, :1] + 0.3, (X[:, 1:2] > X[:, 2:]).astype(float)
W = rng.normal(size=(3, 5)) * 0.6
P, Q = rng.normal(size=(5, 1)) * 0.6, rng.normal(size=(5, 1)) * 0.6
for turn in range(250):
    hidden = np.tanh(X @ W)
    first = hidden @ P
    second = 1 / (1 + np.exp(-hidden @ Q))
    miss_first, miss_second = first - size, second - kind
    back = miss_first @ P.T
    P -= 0.01 * hidden.T @ miss_first
    Q -= 0.01 * hidden.T @ miss_second
    W -= 0.01 * X.T @ (back * (1 - hidden**2))
