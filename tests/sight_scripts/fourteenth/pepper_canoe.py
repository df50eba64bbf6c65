# verdict: right
import numpy as np

np.random.seed(19)
X = np.random.uniform(-2, 2, (70, 2))
t = (X[:, 0] ** 2 + np.sin(X[:, 1])).reshape(70, 1)
t[::10] += np.random.randn(7, 1) * 4      # outliers

DELTA = 0.5
lr, mu = 0.03, 0.9
w1, b1 = np.random.randn(2, 16) * 0.7, np.zeros((1, 16))
w2, b2 = np.random.randn(16, 1) * 0.3, np.zeros((1, 1))
vel = [0, 0, 0, 0]

for epoch in range(1500):
    z1 = X @ w1 + b1
    gate = 1 / (1 + np.exp(-z1))
    a1 = z1 * gate
    out = a1 @ w2 + b2
    r = out - t

    g = np.clip(r, -DELTA, DELTA) / len(X)
    gz = (g @ w2.T) * (gate + z1 * gate * (1 - gate))
    grads = [X.T @ gz, gz.sum(0, keepdims=True), a1.T @ g, g.sum(0, keepdims=True)]

    vel = [mu * v - lr * gr for v, gr in zip(vel, grads)]
    w1 = w1 + vel[0]
    b1 = b1 + vel[1]
    w2 = w2 + vel[2]
    b2 = b2 + vel[3]

    if epoch % 300 == 0:
        print(epoch, "median |r|:", np.median(np.abs(r)))
