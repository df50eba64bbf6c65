# verdict: wrong
# line: 14
# also: 30
# why: ELU with alpha; slope forgets to add alpha
import numpy as np

ALPHA = 0.7
rng = np.random.default_rng(3)

def elu(z):
    return np.where(z >= 0, z, ALPHA * (np.exp(np.minimum(z, 0)) - 1))

def d_elu(z):
    return np.where(z >= 0, 1.0, ALPHA * (np.exp(np.minimum(z, 0)) - 1))

x = rng.normal(size=(64, 2))
y = (x[:, :1] - 0.5) * x[:, 1:] + 0.2
A = rng.normal(size=(2, 10)) * 0.6
a = np.zeros(10)
B = rng.normal(size=(10, 1)) * 0.4
b = np.zeros(1)
step = 0.05

for n in range(700):
    pre = x @ A + a
    hid = elu(pre)
    res = hid @ B + b - y
    gB = hid.T @ res / 64
    gb = res.mean(axis=0)
    back = (res @ B.T) * d_elu(pre)
    gA = x.T @ back / 64
    ga = back.mean(axis=0)
    A, a, B, b = A - step * gA, a - step * ga, B - step * gB, b - step * gb
    if n % 100 == 0:
        print("n =", n, " half mse =", 0.5 * float(np.mean(res ** 2)))
