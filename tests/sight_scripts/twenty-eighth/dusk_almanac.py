# verdict: right
import numpy as np
# 1-D convolution net that finds the position-independent pattern "1 0 1" in noisy signals
rng = np.random.RandomState(23)
L, K, F = 12, 3, 4

def make(n):
    xs = rng.rand(n, L) * 0.4
    ys = rng.randint(0, 2, n)
    for i in range(n):
        if ys[i]:
            p = rng.randint(0, L - K + 1)
            xs[i, p:p + K] = [1, 0, 1]
    return xs, ys.astype(float)

X, y = make(60)
kern = rng.randn(F, K) * 0.5
kb = np.zeros(F)
out_w = rng.randn(F) * 0.5
out_b = 0.0
P = L - K + 1
patches = np.stack([X[:, i:i + K] for i in range(P)], axis=1)      # n, P, K

for epoch in range(400):
    conv = np.einsum('npk,fk->npf', patches, kern) + kb
    act = np.tanh(conv)
    pooled = act.mean(axis=1)
    prob = 1 / (1 + np.exp(-(pooled @ out_w + out_b)))
    g = (prob - y) / len(y)
    g_out_w = pooled.T @ g
    g_out_b = g.sum()
    g_pool = np.outer(g, out_w)
    g_conv = (g_pool[:, None, :] / P) * (1 - act ** 2)
    g_kern = np.einsum('npf,npk->fk', g_conv, patches)
    g_kb = g_conv.sum(axis=(0, 1))
    out_w -= 2.0 * g_out_w
    out_b -= 2.0 * g_out_b
    kern -= 2.0 * g_kern
    kb -= 2.0 * g_kb
    if epoch % 80 == 0:
        print(epoch, -np.mean(y * np.log(prob) + (1 - y) * np.log(1 - prob)))
print(kern)
