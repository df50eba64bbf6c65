# verdict: right
import numpy as np

# all parameters live in one flat vector
rng = np.random.default_rng(12)
n_in, n_hid, n_out = 2, 7, 1
sizes = [n_in * n_hid, n_hid, n_hid * n_out, n_out]
cuts = np.cumsum(sizes)[:-1]
theta = rng.normal(0, 0.7, sum(sizes))

def unpack(theta):
    w1, b1, w2, b2 = np.split(theta, cuts)
    return w1.reshape(n_in, n_hid), b1, w2.reshape(n_hid, n_out), b2

def cost_and_grad(theta, x, y):
    w1, b1, w2, b2 = unpack(theta)
    h = np.tanh(x @ w1 + b1)
    p = 1 / (1 + np.exp(-(h @ w2 + b2)))
    cost = np.mean((p - y) ** 2)
    e = 2 * (p - y) * p * (1 - p) / len(x)
    g = e @ w2.T * (1 - h ** 2)
    grad = np.concatenate([(x.T @ g).ravel(), g.sum(0), (h.T @ e).ravel(), e.sum(0)])
    return cost, grad

x = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)

for k in range(3000):
    cost, grad = cost_and_grad(theta, x, y)
    theta -= 1.0 * grad
    if k % 500 == 0:
        print(k, cost)
