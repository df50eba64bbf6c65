# verdict: right
import numpy as np

rs = np.random.RandomState(109)
X = rs.randn(80, 4)
t = np.logical_xor(X[:, 0] > 0, X[:, 1] > 0).astype(float)

p = [rs.randn(4, 8) * 0.6, np.zeros(8), rs.randn(8) * 0.6, np.zeros(())]
vel = [np.zeros_like(q) for q in p]
mu, lr = 0.9, 0.05

def grads(p, x, t):
    W, b, w, c = p
    h = np.tanh(x @ W + b)
    o = 1 / (1 + np.exp(-(h @ w + c)))
    d = (o - t) / len(x)
    dh = d[:, None] * w[None, :] * (1 - h ** 2)
    ce = -np.mean(t * np.log(o) + (1 - t) * np.log(1 - o))
    return ce, [x.T @ dh, dh.sum(0), h.T @ d, d.sum()]

# look ahead first, then correct
for k in range(400):
    ahead = [q + mu * v for q, v in zip(p, vel)]
    ce, g = grads(ahead, X, t)
    vel = [mu * v - lr * gg for v, gg in zip(vel, g)]
    p = [q + v for q, v in zip(p, vel)]
    if k % 80 == 0:
        print(k, round(ce, 4))
