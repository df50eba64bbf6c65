# verdict: right
# why: A radial basis network with trained centres and widths; all gradients by the chain rule.
import numpy as np

# RBF network: y = sum_j w_j exp(-s_j (x - c_j)^2) + b, everything trained by gradient descent
rng = np.random.default_rng(90)
x = np.linspace(-3, 3, 60)[:, None]
t = np.sinc(x)
J = 8
c = rng.uniform(-3, 3, (1, J))
s = rng.uniform(0.5, 1.5, (1, J))
w = rng.normal(size=(J, 1)) * 0.3
b = np.zeros(1)
lr = 0.05
for it in range(2000):
    diff = x - c
    phi = np.exp(-s * diff ** 2)
    y = phi @ w + b
    e = (y - t) * 2 / len(x)
    dphi = e @ w.T
    dc = np.sum(dphi * phi * 2 * s * diff, axis=0, keepdims=True)
    ds = np.sum(dphi * phi * -(diff ** 2), axis=0, keepdims=True)
    dw = phi.T @ e
    db = e.sum(axis=0)
    c -= lr * dc
    s -= lr * ds
    w -= lr * dw
    b -= lr * db
    if it % 400 == 0:
        print(it, np.mean((y - t) ** 2))
