# verdict: wrong
# line: 23
import numpy as np

rng = np.random.default_rng(1001)
x = rng.uniform(-1, 1, (80, 2))
t = (x[:, :1] ** 2 + x[:, 1:] ** 2 < 0.5) * 1.0

W1, W2 = rng.normal(0, 1, (2, 10)), rng.normal(0, 1, (10, 1))
b1, b2 = np.zeros(10), np.zeros(1)
theta = [W1, b1, W2, b2]
avg = [np.zeros_like(p) for p in theta]
rho, lr = 0.9, 0.001

for i in range(1000):
    h = np.tanh(x @ W1 + b1)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    d = (p - t) / len(x)
    dh = d @ W2.T * (1 - h ** 2)
    for w, g, a in zip(theta, [x.T @ dh, dh.sum(0), h.T @ d, d.sum(0)], avg):
        a *= rho
        a += (1 - rho) * g ** 2
        w -= lr * g / (a + 1e-2)
    if i % 200 == 0:
        print(i, np.mean((p > .5) == t))
