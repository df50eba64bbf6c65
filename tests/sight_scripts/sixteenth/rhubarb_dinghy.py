# verdict: right
import numpy as np

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
t = np.array([0, 1, 1, 0], float)

def net(v):
    W, b, u, c = v[:6].reshape(2, 3), v[6:9], v[9:12], v[12]
    return np.tanh(X @ W + b) @ u + c

def loss(v):
    return np.mean((net(v) - t) ** 2)

def slope(v, eps=1e-5):
    g = np.zeros_like(v)
    for k in range(len(v)):
        up, down = v.copy(), v.copy()
        up[k] += eps
        down[k] -= eps
        g[k] = (loss(up) - loss(down)) / (2 * eps)
    return g

vec = np.random.default_rng(6).normal(size=13)
for n in range(800):
    vec = vec - 0.2 * slope(vec)
    if n % 200 == 0:
        print("pas", n, "eroare", loss(vec))
print(net(vec))
