# verdict: wrong
# line: 20
# why: The derivative of exp(-s(x-c)**2) by c is +2s(x-c)phi; the code has the minus of the derivative by x.
import numpy as np

rng = np.random.default_rng(95)
x = np.linspace(0, 1, 40)[:, None]
t = np.sin(2 * np.pi * x)
J, s = 6, 20.0
c = rng.uniform(0, 1, (1, J))
w = rng.normal(size=(J, 1)) * 0.5
lr_w = lr_c = 0.02

for it in range(1500):
    d = x - c
    phi = np.exp(-s * d ** 2)
    y = phi @ w
    e = (y - t) / len(x)
    gw = phi.T @ e
    gc = np.sum((e @ w.T) * phi * (-2 * s * d), axis=0, keepdims=True)
    w -= lr_w * gw
    c -= lr_c * gc
    if it % 300 == 0:
        print(it, 0.5 * np.mean((y - t) ** 2))
