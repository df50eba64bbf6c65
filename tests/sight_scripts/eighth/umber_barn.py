# verdict: right
import numpy as np

# three hidden layers, tanh
rng = np.random.default_rng(315)
def layer(i, o):
    return rng.normal(0, 1 / np.sqrt(i), (i, o))

x = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]], dtype=float)
t = np.array([[-1], [1], [1], [-1]], dtype=float)
A, B, C, D = layer(3, 5), layer(5, 5), layer(5, 5), layer(5, 1)
lr = 0.05
for i in range(1000):
    a = np.tanh(x @ A)
    b = np.tanh(a @ B)
    c = np.tanh(b @ C)
    d = np.tanh(c @ D)
    gd = (d - t) * (1 - d ** 2)
    gc = gd @ D.T * (1 - c ** 2)
    gb = gc @ C.T * (1 - b ** 2)
    ga = gb @ B.T * (1 - a ** 2)
    D -= lr * c.T @ gd
    C -= lr * b.T @ gc
    B -= lr * a.T @ gb
    A -= lr * x.T @ ga
print(d.round(3).ravel())
