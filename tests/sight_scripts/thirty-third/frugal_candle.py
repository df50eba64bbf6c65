# verdict: wrong
# line: 9
# also: 12
import numpy as np
np.random.seed(77)
X = np.random.randn(48, 3); Y = np.sin(X[:, :1]) + X[:, 1:2] * X[:, 2:]
W1 = np.random.randn(3, 9) * .5; W2 = np.random.randn(9, 1) * .5
for epoch in range(150):
    H = np.tanh(X @ W1)
    for s in range(0, 48, 8):
        B = slice(s, s + 8)
        h = H[B]
        d = (h @ W2 - Y[B]) / 8
        dh = d @ W2.T * (1 - h ** 2)
        W2 = W2 - 0.1 * h.T @ d
        W1 = W1 - 0.1 * X[B].T @ dh
print(np.mean((np.tanh(X @ W1) @ W2 - Y) ** 2))
