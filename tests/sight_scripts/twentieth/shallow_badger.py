# verdict: wrong
# line: 21
# also: 25
# why: loop: Each batch of samples is trained on the targets of the first batch.
import numpy as np

rng = np.random.default_rng(36)
n, bs = 96, 24
x = rng.uniform(-1, 1, (n, 3))
y = np.tanh(x @ np.array([[1.5], [-2.0], [0.7]])) * x[:, :1]

params = [rng.normal(0, 0.6, (3, 10)), np.zeros((1, 10)), rng.normal(0, 0.6, (10, 1)), np.zeros((1, 1))]

def batches(count, size):
    for start in range(0, count, size):
        yield slice(start, start + size)

for epoch in range(300):
    for part in batches(n, bs):
        xb = x[part]
        yb = y[:bs]
        W1, b1, W2, b2 = params
        h = np.tanh(xb @ W1 + b1)
        o = h @ W2 + b2
        d2 = 2 * (o - yb) / bs
        d1 = d2 @ W2.T * (1 - h * h)
        grads = [xb.T @ d1, d1.sum(0, keepdims=True), h.T @ d2, d2.sum(0, keepdims=True)]
        params = [p - 0.05 * g for p, g in zip(params, grads)]
    if epoch % 100 == 0:
        print(epoch, np.mean((o - yb) ** 2))
