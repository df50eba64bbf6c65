# verdict: right
import numpy as np

rng = np.random.default_rng(19)
X = rng.uniform(-1, 1, (9, 2))
y = np.cos(2 * X[:, 0]) * X[:, 1]
p = rng.normal(0, 0.7, 17)

def net(p):
    h = np.tanh(X @ p[:8].reshape(2, 4) + p[8:12])
    return h @ p[12:16] + p[16]

def loss(p):
    return ((net(p) - y) ** 2).mean()

eps = 1e-5
I = np.eye(p.size) * eps
for step in range(300):
    grad = np.array([(loss(p + d) - loss(p - d)) / (2 * eps) for d in I])
    p = p - 0.2 * grad
    if step % 50 == 0:
        print(step, loss(p))
