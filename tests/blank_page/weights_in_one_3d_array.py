# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: three square layers share one 3-D array W[layer, from, to]; all gradients are made before the one update line
import numpy as np

rng = np.random.default_rng(40)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
# three answers per question: xor, and, or
T = np.array([[0, 0, 0], [1, 0, 1], [1, 0, 1], [0, 1, 1]], dtype=float)

W = rng.uniform(-1, 1, (3, 3, 3))
G = np.zeros_like(W)
A = np.zeros((4, 4, 3))
A[0] = X

for step in range(16000):
    for k in range(3):
        A[k + 1] = 1 / (1 + np.exp(-A[k] @ W[k]))
    D = (A[3] - T) * A[3] * (1 - A[3])
    for k in (2, 1, 0):
        G[k] = A[k].T @ D
        D = D @ W[k].T * A[k] * (1 - A[k])
    W -= 0.6 * G

print(A[3].round(2))
