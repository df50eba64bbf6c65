# verdict: right
import numpy as np

# detect an upward step in a noisy signal: conv -> relu -> mean over time -> sigmoid
rng = np.random.default_rng(404)
T, K, F = 20, 5, 4

def make(n):
    sig = 0.3 * rng.normal(size=(n, T))
    lab = rng.integers(0, 2, n)
    where = rng.integers(5, 15, n)
    for i in range(n):
        if lab[i]:
            sig[i, where[i]:] += 1.0
        else:
            sig[i, :where[i]] += 1.0
    return sig, lab[:, None].astype(float)

X, y = make(100)
windows = np.stack([X[:, i:i + K] for i in range(T - K + 1)], axis=1)    # n, positions, K

kernel = rng.normal(size=(K, F)) * 0.5
kbias = np.zeros(F)
head = rng.normal(size=(F, 1)) * 0.5
hbias = np.zeros(1)

lr = 1.0
for epoch in range(500):
    conv = windows @ kernel + kbias           # n, positions, F
    act = np.maximum(conv, 0)
    pooled = act.mean(axis=1)                 # n, F
    p = 1 / (1 + np.exp(-(pooled @ head + hbias)))

    g = (p - y) / len(y)
    g_head = pooled.T @ g
    g_hbias = g.sum(axis=0)
    g_pooled = g @ head.T
    g_act = np.repeat(g_pooled[:, None, :], conv.shape[1], axis=1) / conv.shape[1]
    g_conv = g_act * (conv > 0)
    g_kernel = np.einsum('npk,npf->kf', windows, g_conv)
    g_kbias = g_conv.sum(axis=(0, 1))

    kernel -= lr * g_kernel
    kbias -= lr * g_kbias
    head -= lr * g_head
    hbias -= lr * g_hbias

    if epoch % 100 == 0:
        print(epoch, -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))

print("accuracy", np.mean((p > 0.5) == (y > 0.5)))
