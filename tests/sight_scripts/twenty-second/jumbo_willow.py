# verdict: wrong
# line: 21
# why: hidden delta: the shortcut also carries the gradient to the first layer: g_sum is missing
import numpy as np

rng = np.random.default_rng(29)
X = rng.normal(size=(72, 2))
Y = np.cos(X[:, [0]]) * X[:, [1]]
A, a = rng.normal(size=(2, 9)) * 0.7, np.zeros(9)
R, r = rng.normal(size=(9, 9)) * 0.3, np.zeros(9)
O, o = rng.normal(size=(9, 1)) * 0.3, np.zeros(1)
lr = 0.1
for step in range(1500):
    h = np.tanh(X @ A + a)
    z = h @ R + r
    s = h + np.maximum(z, 0)
    pred = s @ O + o
    g = (pred - Y) / len(X)
    g_sum = g @ O.T
    g_z = g_sum * (z > 0)
    g_h = g_z @ R.T
    g_in = g_h * (1 - h ** 2)
    O -= lr * s.T @ g
    o -= lr * g.sum(0)
    R -= lr * h.T @ g_z
    r -= lr * g_z.sum(0)
    A -= lr * X.T @ g_in
    a -= lr * g_in.sum(0)
print(((pred - Y) ** 2).mean())
