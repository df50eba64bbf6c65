# verdict: right
import numpy as np
x = np.arange(-3, 3.1, .5)[:, None]; y = 1 / (1 + x ** 2)
R = np.random.randn
th = [R(1, 8), R(1, 8), R(8, 1) * .4, R(1, 1)]
f = lambda w, b, v, c: (lambda h: (h, h @ v + c))(np.tanh(x @ w + b))
bp = lambda w, b, v, c, h, e: (lambda d: (x.T @ d, d.sum(0, keepdims=True), h.T @ e, e.sum(0, keepdims=True)))(e @ v.T * (1 - h * h))
for k in range(1500):
    h, o = f(*th)
    th = [p - .02 * g for p, g in zip(th, bp(*th, h, o - y))]
print(np.c_[x, y, o].round(2))
