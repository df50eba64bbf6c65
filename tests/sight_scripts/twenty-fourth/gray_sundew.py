# verdict: right
import numpy as np

rng = np.random.default_rng(52)
n = 100
X = rng.normal(size=(n, 3))
k = (X @ np.array([1.0, -2.0, 0.5]) > 0.3).astype(int)
T = np.stack([1 - k, k], axis=1)

W1 = rng.normal(size=(6, 3))
b1 = rng.normal(size=6)
W2 = rng.normal(size=(2, 6))
b2 = np.zeros(2)
lr = 0.5

for _ in range(400):
    H = 1 / (1 + np.exp(-(np.einsum('hi,ni->nh', W1, X) + b1)))
    S = np.einsum('oh,nh->no', W2, H) + b2
    S -= S.max(axis=1, keepdims=True)
    Q = np.exp(S) / np.exp(S).sum(axis=1, keepdims=True)

    dS = Q - T
    dH = np.einsum('no,oh->nh', dS, W2)
    dZ = dH * H * (1 - H)
    # one gradient per sample, then the mean
    W2 = W2 - lr * np.einsum('no,nh->noh', dS, H).mean(axis=0)
    b2 = b2 - lr * dS.mean(axis=0)
    W1 = W1 - lr * np.einsum('nh,ni->nhi', dZ, X).mean(axis=0)
    b1 = b1 - lr * dZ.mean(axis=0)

print("cross entropy", -(T * np.log(Q)).sum(axis=1).mean(), "accuracy", (Q.argmax(axis=1) == k).mean())
