# verdict: right
import numpy as np

# robust regression: some of the targets are wild, so the loss is Huber's
rng = np.random.default_rng(73)
x = rng.uniform(0, 1, size=(90, 1)) * 4 - 2
y = 0.5 * x ** 3 - x
wild = rng.random(90) < 0.1
y[wild] += rng.choice([-6.0, 6.0], size=(wild.sum(), 1))

W1 = rng.normal(0, 1.5, (1, 15))
b1 = rng.normal(0, 1, (15,))
W2 = rng.normal(0, 0.2, (15, 1))
b2 = np.zeros(1)
DELTA = 1.0


def huber(r):
    small = np.abs(r) <= DELTA
    return np.where(small, 0.5 * r * r, DELTA * (np.abs(r) - 0.5 * DELTA)).mean()


lr = 0.1
for epoch in range(1501):
    if epoch and epoch % 500 == 0:
        lr /= 2
    h = 1.0 / (1.0 + np.exp(-(x @ W1 + b1)))
    out = h @ W2 + b2
    r = out - y
    pull = np.clip(r, -DELTA, DELTA) / len(x)
    pull_h = pull @ W2.T * (h - h ** 2)
    for p, g in ((W2, h.T @ pull), (b2, pull.sum(0)), (W1, x.T @ pull_h), (b1, pull_h.sum(0))):
        p -= lr * g
    if epoch % 300 == 0:
        print(epoch, huber(r))
