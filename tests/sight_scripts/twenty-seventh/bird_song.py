# verdict: wrong
# line: 31
# find a chirp in a noisy recording: convolution, ReLU, max over time, sigmoid
import numpy as np

np.random.seed(60)
N, L, K, F = 80, 20, 5, 3
wave = np.array([0.5, -1, 1.5, -1, 0.5])
sound = np.random.randn(N, L) * 0.3
has = np.arange(N) % 2
for n in range(N):
    if has[n]:
        s = np.random.randint(0, L - K)
        sound[n, s:s + K] += wave

P = L - K + 1
patches = np.stack([sound[:, i:i + K] for i in range(P)], axis=1)   # N, P, K
kernel = np.random.randn(K, F) * 0.4
kb = np.zeros(F)
w = np.random.randn(F) * 0.5
b = 0.0

for epoch in range(600):
    z = patches @ kernel + kb
    a = np.maximum(z, 0)
    top = a.max(axis=1)
    p = 1 / (1 + np.exp(-(top @ w + b)))

    d = (p - has) / N
    d_top = np.outer(d, w)
    d_z = d_top[:, None, :] * (z > 0)
    w -= 0.5 * top.T @ d
    b -= 0.5 * d.sum()
    kernel -= 0.5 * np.tensordot(patches, d_z, axes=((0, 1), (0, 1)))
    kb -= 0.5 * d_z.sum(axis=(0, 1))
    if epoch % 100 == 0:
        print(epoch, np.mean((p > 0.5) == has))
