# verdict: right
import numpy as np

np.random.seed(21)
T, B, H = 6, 16, 8

Wxh = np.random.randn(1, H) * 0.4
Whh = np.random.randn(H, H) * 0.3
bh = np.zeros(H)
Why = np.random.randn(H, 1) * 0.3
by = np.zeros(1)

seqs = np.random.choice([0.0, 1.0], size=(B, T, 1))
goal = seqs.sum(axis=1) / T

for it in range(800):
    h = [np.zeros((B, H))]
    for t in range(T):
        h.append(np.tanh(seqs[:, t] @ Wxh + h[-1] @ Whh + bh))
    y = h[-1] @ Why + by

    dy = (y - goal) / B
    dWhy, dby = h[-1].T @ dy, dy.sum(axis=0)
    dh = dy @ Why.T
    dWxh, dWhh, dbh = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(bh)
    for t in reversed(range(T)):
        dz = dh * (1 - h[t + 1] ** 2)
        dWxh += seqs[:, t].T @ dz
        dWhh += h[t].T @ dz
        dbh += dz.sum(axis=0)
        dh = dz @ Whh.T
    for p, g in zip((Wxh, Whh, bh, Why, by), (dWxh, dWhh, dbh, dWhy, dby)):
        p -= 0.1 * g
    if it % 200 == 0:
        print(it, np.mean((y - goal) ** 2))
