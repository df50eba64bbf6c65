# verdict: wrong
# line: 22
# why: the slope at layer l takes the activation of the layer after it (same width)
import numpy as np
np.random.seed(10)
X = np.random.randn(25, 3)
T = np.sin(X.sum(axis=1, keepdims=True)) / 2 + 0.5
dims = [3, 5, 5, 1]
W = [np.random.randn(dims[i], dims[i+1]) for i in range(3)]
s = lambda z: 1 / (1 + np.exp(-z))

def fw(x):
    out = [x]
    for w in W:
        out.append(s(out[-1] @ w))
    return out

for n in range(1000):
    a = fw(X)
    d3 = (a[3] - T) * a[3] * (1 - a[3])
    d2 = d3 @ W[2].T * a[2] * (1 - a[2])
    d1 = d2 @ W[1].T * a[2] * (1 - a[2])
    for l, d in enumerate([d1, d2, d3]):
        W[l] -= 0.1 * a[l].T @ d
print("error", ((a[3] - T) ** 2).sum())
