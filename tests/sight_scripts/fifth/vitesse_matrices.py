# verdict: wrong
# line: 10
# why: v1 and v2 are the same array (alias), so both velocities run together.
import numpy as np
np.random.seed(12)
X = np.random.randn(30, 3)
Y = np.tanh(X @ np.random.randn(3, 3))
W1 = np.random.randn(3, 3) * 0.4
W2 = np.random.randn(3, 3) * 0.4
v1 = v2 = np.zeros((3, 3))
elan = 0.5
for k in range(400):
    H = np.tanh(X @ W1)
    S = np.tanh(H @ W2)
    dS = (S - Y) * (1 - S ** 2) / len(X)
    dH = dS @ W2.T * (1 - H ** 2)
    v1 *= elan
    v1 -= 0.1 * (X.T @ dH)
    W1 += v1
    v2 *= elan
    v2 -= 0.1 * (H.T @ dS)
    W2 += v2
    if k % 100 == 0:
        print("perte", np.mean((S - Y) ** 2))
