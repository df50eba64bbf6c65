# verdict: wrong
# line: 25
# why: skip connection's contribution missing in the gradient (residual block)
import numpy as np

rng = np.random.default_rng(71)
X = rng.normal(size=(30, 4))
Y = np.sin(X[:, :2]) + X[:, 2:] ** 2 * 0.2
A = rng.normal(size=(4, 6)) * 0.5
B = rng.normal(size=(6, 6)) * 0.4
C = rng.normal(size=(6, 2)) * 0.4

def forward(x):
    h1 = np.tanh(x @ A)
    f = np.tanh(h1 @ B)
    h2 = h1 + f
    return h1, f, h2, h2 @ C

lr = 0.1
for it in range(600):
    h1, f, h2, out = forward(X)
    dout = (out - Y) / len(X)
    dh2 = dout @ C.T
    df = dh2 * (1 - f ** 2)
    dh1 = df @ B.T
    dz1 = dh1 * (1 - h1 ** 2)
    C -= lr * h2.T @ dout
    B -= lr * h1.T @ df
    A -= lr * X.T @ dz1
    if it % 150 == 0:
        print(it, np.mean((out - Y) ** 2))
