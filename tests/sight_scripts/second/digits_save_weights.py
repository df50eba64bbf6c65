# verdict: right
# why: Softmax network on digits with mini-batches; at the end the weights are saved to a file. The training is right.
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
X = digits.data / (np.abs(digits.data).max() + 1e-9)
y = digits.target
K = int(y.max()) + 1
rng = np.random.default_rng(10)

sizes = (X.shape[1], 20, K)
W = [rng.standard_normal((a, b)) * np.sqrt(1 / a) for a, b in zip(sizes, sizes[1:])]
b = [np.zeros(n) for n in sizes[1:]]

def forward(x):
    h = np.maximum(x @ W[0] + b[0], 0)
    s = h @ W[1] + b[1]
    s = np.exp(s - s.max(axis=1, keepdims=True))
    return h, s / s.sum(axis=1, keepdims=True)

for epoch in range(10):
    perm = rng.permutation(len(X))
    for i in range(0, len(X), 32):
        j = perm[i:i + 32]
        h, p = forward(X[j])
        d = p
        d[np.arange(len(j)), y[j]] -= 1
        d /= len(j)
        dh = (d @ W[1].T) * (h > 0)
        W[1] -= 0.2 * h.T @ d
        b[1] -= 0.2 * d.sum(0)
        W[0] -= 0.2 * X[j].T @ dh
        b[0] -= 0.2 * dh.sum(0)
    acc = (forward(X)[1].argmax(1) == y).mean()
    print("epoch", epoch, "acc", round(float(acc), 3))

np.savez("weights.npz", W0=W[0], W1=W[1], b0=b[0], b1=b[1])
