# verdict: right
import numpy as np


def forward(weights, pts):
    W1, b1, W2, b2, W3, b3 = weights
    A1 = np.tanh(pts @ W1 + b1)
    A2 = np.tanh(A1 @ W2 + b2)
    return A1, A2, A2 @ W3 + b3


def gradients(weights, pts, goal, cache):
    _, _, W2, _, W3, _ = weights
    A1, A2, F = cache
    G3 = 2 * (F - goal) / len(goal)
    G2 = (G3 @ W3.T) * (1 - A2 ** 2)
    G1 = (G2 @ W2.T) * (1 - A1 ** 2)
    return [pts.T @ G1, G1.sum(0), A1.T @ G2, G2.sum(0), A2.T @ G3, G3.sum(0)]


rng = np.random.default_rng(1010)
pts = rng.uniform(-1, 1, (48, 2))
goal = 4 * np.sin(3 * pts[:, :1]) * pts[:, 1:]
weights = []
for a, b in ((2, 12), (12, 8), (8, 1)):
    weights += [rng.normal(0, a ** -0.5, (a, b)), np.zeros(b)]

limit = 0.3
for it in range(1500):
    cache = forward(weights, pts)
    grads = gradients(weights, pts, goal, cache)
    norm = np.sqrt(sum((g ** 2).sum() for g in grads))
    if norm > limit:
        grads = [g * (limit / norm) for g in grads]
    for w, g in zip(weights, grads):
        w -= 0.1 * g
print(np.mean((cache[-1] - goal) ** 2))
