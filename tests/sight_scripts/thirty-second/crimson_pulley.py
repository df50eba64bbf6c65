# verdict: right
import numpy as np
np.random.seed(17)
bits = np.array([[i >> 2 & 1, i >> 1 & 1, i & 1] for i in range(8)], dtype=float)
T = bits.sum(axis=1, keepdims=True) % 2           # parity
Xb = np.c_[bits, np.ones(8)]
Wh = np.random.randn(4, 8)
Wo = np.random.randn(9, 1)
m = [np.zeros_like(Wh), np.zeros_like(Wo)]
v = [np.zeros_like(Wh), np.zeros_like(Wo)]
b1, b2, eps, lr = 0.9, 0.999, 1e-8, 0.02
f = lambda q: 1 / (1 + np.exp(-q))
for t in range(1, 1201):
    H = f(Xb @ Wh)
    Hb = np.c_[H, np.ones(8)]
    O = f(Hb @ Wo)
    do = 2 * (O - T) * O * (1 - O)
    dh = (do @ Wo[:-1].T) * H * (1 - H)
    for k, (w, g) in enumerate(((Wh, Xb.T @ dh), (Wo, Hb.T @ do))):
        m[k] = b1 * m[k] + (1 - b1) * g
        v[k] = b2 * v[k] + (1 - b2) * g * g
        w -= lr * (m[k] / (1 - b1 ** t)) / (np.sqrt(v[k] / (1 - b2 ** t)) + eps)
print(np.hstack([bits, T, O.round(2)]))
