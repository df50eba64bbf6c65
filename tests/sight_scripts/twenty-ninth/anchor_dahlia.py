# verdict: right
import numpy as np

# robust regression: some of the distance readings are garbage
rng = np.random.default_rng(40)
pos = np.linspace(-2, 2, 60)[:, None]
dist = np.abs(pos) + 0.05 * rng.normal(size=pos.shape)
dist[rng.choice(60, 6, replace=False)] += 4
delta = 0.5

W1, b1 = rng.normal(0, 1, (1, 12)), rng.normal(0, 1, 12)
W2, b2 = rng.normal(0, 0.3, (12, 1)), np.zeros(1)


def huber(r):
    a = np.abs(r)
    return np.where(a <= delta, 0.5 * r ** 2, delta * (a - 0.5 * delta)).mean()


def huber_grad(r):
    return np.where(np.abs(r) <= delta, r, delta * np.sign(r)) / r.size


lr = 0.2
for it in range(1500):
    h = np.tanh(pos @ W1 + b1)
    r = h @ W2 + b2 - dist
    g = huber_grad(r)
    gh = (g @ W2.T) * (1 - np.square(h))
    W2 -= lr * (h.T @ g)
    b2 -= lr * g.sum(axis=0)
    W1 -= lr * (pos.T @ gh)
    b1 -= lr * gh.sum(axis=0)
    if it % 300 == 0:
        print(it, "huber loss", huber(r))
