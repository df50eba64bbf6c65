# verdict: right
import numpy as np

rng = np.random.default_rng(70)
X = rng.normal(size=(80, 4))
Y = X[:, :2] + np.sin(X[:, 2:]) * 0.7

d = 8
Win = rng.normal(0, 0.5, (4, d))
Wa = rng.normal(0, 0.3, (d, d))
Wb = rng.normal(0, 0.3, (d, d))
Wout = rng.normal(0, 0.3, (d, 2))
lr = 0.05

def forward(x):
    s = np.tanh(x @ Win)
    u = np.tanh(s @ Wa)
    r = s + u @ Wb
    return s, u, r, r @ Wout

for it in range(1000):
    s, u, r, out = forward(X)
    g = (out - Y) / len(X)
    gr = g @ Wout.T
    gu = gr @ Wb.T * (1 - u ** 2)
    gs = (gr + gu @ Wa.T) * (1 - s ** 2)

    Wout -= lr * r.T @ g
    Wb -= lr * u.T @ gr
    Wa -= lr * s.T @ gu
    Win -= lr * X.T @ gs
    if it % 200 == 0:
        print("step %4d   loss %.5f" % (it, np.sum((out - Y) ** 2) / len(X)))
