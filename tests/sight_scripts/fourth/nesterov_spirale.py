# verdict: right
# why: Nesterov momentum: the gradient is taken at the look-ahead point, which is the known form of this rule.
import numpy as np
rng = np.random.default_rng(4)
x = np.linspace(0, 1, 30)[:, None]
y = np.sin(6 * x) * x

def kosten(p):
    return np.mean((np.tanh(x @ p[0] + p[1]) @ p[2] + p[3] - y) ** 2)

def grad(p):
    W, b, V, c = p
    h = np.tanh(x @ W + b)
    e = 2 * (h @ V + c - y) / len(x)
    dh = (e @ V.T) * (1 - h * h)
    return [x.T @ dh, dh.sum(0), h.T @ e, e.sum(0)]

p = [rng.normal(0, 4, (1, 12)), rng.normal(0, 2, 12), rng.normal(0, .3, (12, 1)), np.zeros(1)]
vel = [0 * q for q in p]
mu, lr = 0.9, 0.02
for k in range(1500):
    look = [q + mu * v for q, v in zip(p, vel)]
    g = grad(look)
    k2 = k
    vel = [mu * v - lr * gi for v, gi in zip(vel, g)]
    p = [q + v for q, v in zip(p, vel)]
    if k % 300 == 0:
        print(k2, kosten(p))
