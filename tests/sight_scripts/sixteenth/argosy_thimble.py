# verdict: right
import numpy as np

rng = np.random.default_rng(404)
n_cls, n_hid, n_feat = 4, 20, 2
P, C = [], []
for c in range(n_cls):
    for r in np.linspace(0.1, 1, 25):
        th = c * 1.57 + r * 2 + rng.normal() * 0.1
        P.append([r * np.sin(th), r * np.cos(th)])
        C.append(c)
P = np.array(P)

W1 = rng.normal(size=(n_hid, n_feat))
b1 = np.zeros(n_hid)
W2 = rng.normal(size=(n_cls, n_hid)) * 0.2
b2 = np.zeros(n_cls)
lr, lam = 0.03, 1e-4

for epoch in range(60):
    hits = 0
    for i in rng.permutation(len(P)):
        x, c = P[i], C[i]
        z = W1 @ x + b1
        h = np.maximum(z, 0)
        s = W2 @ h + b2
        q = np.exp(s - s.max())
        q /= q.sum()
        hits += q.argmax() == c
        q[c] -= 1
        dz = (W2.T @ q) * (z > 0)
        W2 -= lr * (np.outer(q, h) + lam * W2)
        b2 -= lr * q
        W1 -= lr * (np.outer(dz, x) + lam * W1)
        b1 -= lr * dz
        last = i
    if epoch % 15 == 0:
        print(f"riktiga: {hits} av {len(P)}")
