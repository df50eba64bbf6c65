# verdict: wrong
# line: 26
# why: clipping by norm: the factor is upside down
import numpy as np

rng = np.random.default_rng(73)
x = rng.uniform(0, 5, (50, 1))
y = 2 * np.floor(x)

W1 = rng.normal(0, 1, (1, 10))
b1 = rng.normal(0, 1, 10)
W2 = rng.normal(0, 0.5, (10, 1))
b2 = np.zeros(1)
threshold = 0.5

for epoch in range(600):
    h = 1 / (1 + np.exp(-(x @ W1 + b1)))
    out = h @ W2 + b2
    e = (out - y) / len(x)

    dh = e @ W2.T * h * (1 - h)
    grads = [x.T @ dh, dh.sum(0), h.T @ e, e.sum(0)]

    norm = np.sqrt(sum((g * g).sum() for g in grads))
    if norm > threshold:
        grads = [g * norm / threshold for g in grads]

    for p, g in zip((W1, b1, W2, b2), grads):
        p -= 0.02 * g

    if epoch % 100 == 0:
        print(epoch, norm, np.mean((out - y) ** 2))
