# verdict: wrong
# line: 26
# why: hidden delta: The layer below gets the raw error of the output through the weights instead of its delta.
import numpy as np

np.random.seed(44)
X = np.random.rand(100, 3)
y = (X.sum(axis=1, keepdims=True) > 1.5) * 1.0
Xtr, ytr, Xte, yte = X[:75], y[:75], X[75:], y[75:]
sizes = [3, 6, 4, 1]
W = [1.5 * np.random.randn(a, b) for a, b in zip(sizes, sizes[1:])]

def sg(x): return 1 / (1 + np.exp(-x))
def dsg(s): return s * (1 - s)

def feed(x):
    outs = [x]
    for w in W:
        outs.append(sg(outs[-1] @ w))
    return outs

for epoch in range(600):
    outs = feed(Xtr)
    error = outs[3] - ytr
    delta3 = error * dsg(outs[3])
    delta2 = error @ W[2].T * dsg(outs[2])
    delta1 = delta2 @ W[1].T * dsg(outs[1])
    W[2] -= 0.1 * outs[2].T @ delta3
    W[1] -= 0.1 * outs[1].T @ delta2
    W[0] -= 0.1 * outs[0].T @ delta1
print("test:", np.mean((feed(Xte)[-1] > 0.5) == yte))
