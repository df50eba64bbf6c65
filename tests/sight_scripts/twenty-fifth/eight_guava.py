# verdict: wrong
# line: 22
# why: derivatives: The slope of layer l's delta must come from its own activations A[l+1], not from the layer before.
import numpy as np
rs = np.random.RandomState(2)
sizes = [4, 4, 4, 1]
W = [rs.randn(a, b) for a, b in zip(sizes[:-1], sizes[1:])]
B = [np.zeros((1, b)) for b in sizes[1:]]
X = rs.rand(30, 4)
T = (X[:, :1] > X[:, 1:2]).astype(float)

def sig(x):
    return 1 / (1 + np.exp(-x))

for it in range(1500):
    A = [X]
    for w, b in zip(W, B):
        A.append(sig(A[-1] @ w + b))
    D = [None] * len(W)
    D[-1] = (A[-1] - T) * A[-1] * (1 - A[-1])
    for l in range(len(W) - 2, -1, -1):
        D[l] = D[l + 1] @ W[l + 1].T * A[l] * (1 - A[l])
    for l in range(len(W)):
        W[l] -= 0.3 * A[l].T @ D[l]
        B[l] -= 0.3 * D[l].sum(axis=0, keepdims=True)
print("mean abs error", np.abs(A[-1] - T).mean())
