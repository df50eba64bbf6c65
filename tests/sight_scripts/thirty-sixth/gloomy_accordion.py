# verdict: right
import numpy as np

# margin classifier with a hidden layer, targets are -1 / +1

rng = np.random.default_rng(19)
P = rng.normal(0, 1, (140, 2))
side = np.where(P[:, 1] > np.sin(2 * P[:, 0]), 1.0, -1.0)

W = rng.normal(0, 0.8, (2, 14))
b = rng.normal(0, 0.3, 14)
v = rng.normal(0, 0.3, 14)
c = 0.0

rate, lam = 0.2, 1e-3
for epoch in range(600):
    H = np.tanh(P @ W + b)
    score = H @ v + c
    slack = np.maximum(0, 1 - side * score)

    d_score = -side * (slack > 0) / len(P)
    d_H = np.outer(d_score, v) * (1 - H * H)

    v -= rate * (H.T @ d_score + lam * v)
    c -= rate * d_score.sum()
    W -= rate * (P.T @ d_H + lam * W)
    b -= rate * d_H.sum(axis=0)

    if epoch % 120 == 0:
        print(epoch, slack.mean(), (np.sign(score) == side).mean())
