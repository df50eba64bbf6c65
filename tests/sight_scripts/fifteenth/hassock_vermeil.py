# verdict: right
import numpy as np

rng = np.random.RandomState(2)
x = np.sort(rng.uniform(-3, 3, (90, 1)), axis=0)
y = np.sin(2 * x) + 0.3 * x
y[::15] += 4 * rng.rand(6, 1)          # some outliers

def softplus(z):
    return np.log1p(np.exp(-np.abs(z))) + np.maximum(z, 0)

def huber(e, d=1.0):
    return np.where(np.abs(e) <= d, 0.5 * e ** 2, d * (np.abs(e) - 0.5 * d))

W1, b1 = rng.randn(1, 20), rng.randn(20)
W2, b2 = rng.randn(20, 1) * 0.2, np.zeros(1)
lr = 0.02

for step in range(2000):
    z = x @ W1 + b1
    h = softplus(z)
    e = h @ W2 + b2 - y
    loss = huber(e).mean()

    de = np.clip(e, -1.0, 1.0) / len(x)
    dz = (de @ W2.T) / (1 + np.exp(-z))
    W2 -= lr * h.T @ de
    b2 -= lr * de.sum(axis=0)
    W1 -= lr * x.T @ dz
    b1 -= lr * dz.sum(axis=0)
    if step % 400 == 0:
        print(step, loss)
