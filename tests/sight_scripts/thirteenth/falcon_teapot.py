# verdict: right
import numpy as np
# Nesterov
rng = np.random.default_rng(55)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
W = rng.normal(size=(2, 4)); V = rng.normal(size=(4, 1))
a = np.zeros(4); c = np.zeros(1)
theta = [W, a, V, c]
vel = [0 * p for p in theta]
mu, eps = 0.85, 0.2

def grad(W, a, V, c):
    h = 1 / (1 + np.exp(-(X @ W + a)))
    o = 1 / (1 + np.exp(-(h @ V + c)))
    d = (o - y) * o * (1 - o)
    e = d @ V.T * h * (1 - h)
    return 0.5 * np.sum((o - y) ** 2), [X.T @ e, e.sum(0), h.T @ d, d.sum(0)]

for k in range(1800):
    ahead = [p + mu * v for p, v in zip(theta, vel)]
    loss, g = grad(*ahead)
    vel = [mu * v - eps * gi for v, gi in zip(vel, g)]
    theta = [p + v for p, v in zip(theta, vel)]
    if k % 500 == 0:
        print(k, round(loss, 5))
print(grad(*theta)[0])
