# verdict: right
import numpy as np

rng = np.random.default_rng(2)
vectors = np.hstack([rng.uniform(-1, 1, (80, 3)), np.ones((80, 1))])
goals = np.maximum(vectors[:, 0], vectors[:, 1]) - vectors[:, 2]

W_in = rng.normal(0, 0.7, (12, 4))
W_mid = rng.normal(0, 0.4, (8, 12))
W_out = rng.normal(0, 0.4, (1, 8))
lr = 0.02

for epoch in range(60):
    if epoch in (30, 45):
        lr /= 2
    loss = 0
    for k in rng.permutation(80):
        v = vectors[k].reshape(-1, 1)
        g = goals[k]
        h1 = np.maximum(W_in @ v, 0)
        h2 = np.maximum(W_mid @ h1, 0)
        e = W_out @ h2 - g
        loss += 0.5 * (e ** 2).item()
        b2 = W_out.T @ e
        b2[h2 == 0] = 0
        b1 = W_mid.T @ b2
        b1[h1 == 0] = 0
        W_out -= lr * e @ h2.T
        W_mid -= lr * b2 @ h1.T
        W_in -= lr * b1 @ v.T
    if epoch % 10 == 0:
        print("epoch", epoch, "lr", lr, "loss", loss / 80)
