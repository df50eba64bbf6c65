# verdict: wrong
# line: 21
# why: The gradient through the skip connection is left out (only the path through B is carried back).
import numpy as np

gen = np.random.default_rng(70)
relu = lambda v: np.maximum(v, 0)
X = np.column_stack([gen.uniform(-1, 1, size=(90, 2)), np.ones(90)])
Y = (X[:, 0] * X[:, 1])[:, None]
A = gen.normal(scale=0.8, size=(3, 10))
B = gen.normal(scale=0.3, size=(10, 10))
C = gen.normal(scale=0.3, size=(10, 1))
for epoch in range(400):
    h = relu(X @ A)
    r = relu(h @ B)
    top = h + r          # block with a shortcut
    out = top @ C
    d_out = (out - Y) / len(Y)
    d_top = d_out @ C.T
    d_r = d_top * (r > 0)
    d_h = (d_r @ B.T) * (h > 0)
    A -= 0.1 * X.T @ d_h
    B -= 0.1 * h.T @ d_r
    C -= 0.1 * top.T @ d_out
    if epoch % 100 == 0:
        print(epoch, float((d_out ** 2).sum() * 90))
