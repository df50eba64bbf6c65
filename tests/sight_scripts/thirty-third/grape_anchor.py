# verdict: wrong
# line: 14
import numpy as np
glyph = ["110101110101110", "011100100100011", "111100110100111", "101101111101101"]
X = np.array([[float(c) for c in g] for g in glyph])
Y = np.eye(4)
W1 = 0.3 * np.random.randn(15, 6)
b1 = np.zeros(6)
W2 = 0.3 * np.random.randn(6, 4)
b2 = np.zeros(4)
for it in range(500):
    H = np.tanh(X @ W1 + b1)
    E = np.exp(H @ W2 + b2)
    P = E / E.sum(axis=1)
    d2 = P - Y
    d1 = d2 @ W2.T * (1 - H ** 2)
    W2 -= 0.1 * H.T @ d2
    b2 -= 0.1 * d2.sum(0)
    W1 -= 0.1 * X.T @ d1
    b1 -= 0.1 * d1.sum(0)
print(P.round(2))
