# verdict: right
import numpy as np

SLOPE = 0.1
def leaky(z):  return np.where(z > 0, z, SLOPE * z)
def leakyD(z): return np.where(z > 0, 1.0, SLOPE)

np.random.seed(12)
x = np.linspace(-1, 1, 30)[:, None]
t = x ** 3 - 0.3 * x
W = [np.random.randn(1, 8) * .7, np.random.randn(8, 8) * .4, np.random.randn(8, 1) * .4]
B = [np.random.randn(8) * .1, np.zeros(8), np.zeros(1)]

for it in range(1500):
    z0 = x @ W[0] + B[0]
    a0 = leaky(z0)
    z1 = a0 @ W[1] + B[1]
    a1 = leaky(z1)
    out = a1 @ W[2] + B[2]
    e2 = (out - t) / len(x)
    e1 = e2 @ W[2].T * leakyD(z1)
    e0 = e1 @ W[1].T * leakyD(z0)
    for k, (inp, e) in enumerate([(x, e0), (a0, e1), (a1, e2)]):
        W[k] -= 0.1 * inp.T @ e
        B[k] -= 0.1 * e.sum(axis=0)
print(0.5 * np.mean((out - t) ** 2))
