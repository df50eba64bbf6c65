# verdict: right
import numpy as np

rng = np.random.default_rng(7)
X = rng.normal(size=(50, 4))
t = (np.sort(X, axis=1)[:, -1:] > 1.0).astype(float)

W1 = rng.normal(0, 0.5, (4, 8))
b1 = np.zeros(8)
W2 = rng.normal(0, 0.5, (8, 1))
b2 = np.zeros(1)

loss, step = np.inf, 0
while loss > 0.05 and step < 20000:
    a1 = 1 / (1 + np.exp(-(X @ W1 + b1)))
    a2 = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    loss = -np.mean(t * np.log(a2) + (1 - t) * np.log(1 - a2))

    e2 = t - a2
    e1 = (e2 @ W2.T) * a1 * (1 - a1)

    W1 += 0.01 * X.T @ e1
    b1 += 0.01 * e1.sum(axis=0)
    W2 += 0.01 * a1.T @ e2
    b2 += 0.01 * e2.sum(axis=0)
    step += 1

print(step, loss)
