# verdict: right
# why: A one-dimensional convolution layer with loops, mean-pooling and logistic output; filter gradients are right.
import numpy as np

rng = np.random.default_rng(55)
N, L, F, K = 40, 12, 3, 4
X = rng.normal(size=(N, L)) * 0.3
y = rng.integers(0, 2, N).astype(float)
for n in range(N):
    if y[n] == 1:
        p = rng.integers(0, L - 3)
        X[n, p:p + 4] += np.array([1, 2, 1, -1])

filt = rng.normal(size=(F, K)) * 0.5
fb = np.zeros(F)
w = rng.normal(size=F) * 0.5
b = np.zeros(1)
lr = 0.5
P = L - K + 1
windows = np.stack([X[:, i:i + K] for i in range(P)], axis=1)   # N, P, K

for it in range(400):
    z = windows @ filt.T + fb          # N, P, F
    a = np.maximum(z, 0)
    pooled = a.mean(axis=1)            # N, F
    prob = 1 / (1 + np.exp(-(pooled @ w + b)))
    loss = -np.mean(y * np.log(prob) + (1 - y) * np.log(1 - prob))

    d = (prob - y) / N
    gw = pooled.T @ d
    gb = d.sum()
    dpool = np.outer(d, w)
    dz = np.repeat(dpool[:, None, :] / P, P, axis=1) * (z > 0)
    gf = np.zeros_like(filt)
    for f in range(F):
        for k in range(K):
            gf[f, k] = np.sum(dz[:, :, f] * windows[:, :, k])
    gfb = dz.sum(axis=(0, 1))
    filt -= lr * gf
    fb -= lr * gfb
    w -= lr * gw
    b -= lr * gb
    if it % 80 == 0:
        print(it, loss)
