# verdict: right
import numpy as np

rng = np.random.default_rng(9)
x = np.linspace(-1, 1, 11).reshape(-1, 1)
y = x ** 3 - 0.5 * x

def soft(z):
    return np.log1p(np.exp(z))

def log_cosh(r):
    return np.log(np.cosh(r)).sum()

w, wb = rng.normal(size=(1, 6)), rng.normal(size=6)
v, vb = rng.normal(size=(6, 4)) * 0.5, np.zeros(4)
u, ub = rng.normal(size=(4, 1)) * 0.5, np.zeros(1)
lr = 0.02
for i in range(1000):
    z1 = x @ w + wb
    h1 = soft(z1)
    z2 = h1 @ v + vb
    h2 = np.arctan(z2)
    r = h2 @ u + ub - y
    if i % 200 == 0:
        print(i, "log cosh loss:", log_cosh(r))
    du = np.tanh(r)
    dv = du @ u.T / (1 + z2 ** 2)
    dw = dv @ v.T / (1 + np.exp(-z1))
    u -= lr * h2.T @ du; ub -= lr * du.sum(0)
    v -= lr * h1.T @ dv; vb -= lr * dv.sum(0)
    w -= lr * x.T @ dw; wb -= lr * dw.sum(0)
