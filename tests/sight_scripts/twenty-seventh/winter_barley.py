# verdict: right
"""Crop yield vs. nitrogen and rainfall. SGD + momentum, cosine schedule, weight decay."""
import numpy as np

rng = np.random.default_rng(64)
nitrogen = rng.uniform(0, 200, 160)
rainfall = rng.uniform(200, 900, 160)
yield_t = 2 + 6 * (1 - np.exp(-nitrogen / 80)) * np.exp(-((rainfall - 600) / 300) ** 2) + rng.normal(0, 0.2, 160)

X = np.stack([nitrogen / 100 - 1, (rainfall - 550) / 200], axis=1)
y = (yield_t[:, None] - yield_t.mean()) / yield_t.std()

EPOCHS, BATCH = 120, 16
LR_MAX, LR_MIN = 0.05, 0.001
MOMENTUM, DECAY = 0.9, 1e-4


def cosine_lr(epoch):
    return LR_MIN + 0.5 * (LR_MAX - LR_MIN) * (1 + np.cos(np.pi * epoch / EPOCHS))


weights = [rng.normal(0, np.sqrt(2 / 2), (2, 24)), rng.normal(0, np.sqrt(2 / 24), (24, 1))]
biases = [np.zeros((1, 24)), np.zeros((1, 1))]
vel_w = [0 * w for w in weights]
vel_b = [0 * b for b in biases]

for epoch in range(EPOCHS):
    lr = cosine_lr(epoch)
    perm = rng.permutation(len(X))
    for chunk in np.array_split(perm, len(X) // BATCH):
        x0 = X[chunk]
        z1 = x0 @ weights[0] + biases[0]
        x1 = np.maximum(z1, 0)
        out = x1 @ weights[1] + biases[1]

        d2 = (out - y[chunk]) / len(chunk)
        d1 = (d2 @ weights[1].T) * (z1 > 0)
        gw = [x0.T @ d1 + DECAY * weights[0], x1.T @ d2 + DECAY * weights[1]]
        gb = [d1.sum(0, keepdims=True), d2.sum(0, keepdims=True)]

        for i in range(2):
            vel_w[i] = MOMENTUM * vel_w[i] + gw[i]
            vel_b[i] = MOMENTUM * vel_b[i] + gb[i]
            weights[i] = weights[i] - lr * vel_w[i]
            biases[i] = biases[i] - lr * vel_b[i]
    if epoch % 20 == 0:
        fit = np.maximum(X @ weights[0] + biases[0], 0) @ weights[1] + biases[1]
        print(epoch, round(lr, 4), np.mean((fit - y) ** 2))
