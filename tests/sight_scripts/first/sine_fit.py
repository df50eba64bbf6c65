# verdict: right
# wrong: -
# line: -
# mistake: -
# style: engineer fitting a sine with a linear output
import numpy as np
import math

xs = np.linspace(-math.pi, math.pi, 50).reshape(-1, 1)
ys = np.sin(xs)

gen = np.random.default_rng(5)
H = 12
A = gen.standard_normal((1, H))
a0 = gen.standard_normal(H)
B = gen.standard_normal((H, 1)) * 0.3
b0 = np.zeros(1)
rate = 0.05
n = len(xs)

for epoch in range(5001):
    u = np.tanh(xs @ A + a0)
    pred = u @ B + b0
    resid = pred - ys
    mse = (resid ** 2).mean()
    g = 2 * resid / n
    gu = (g @ B.T) * (1 - u ** 2)
    B -= rate * (u.T @ g)
    b0 -= rate * g.sum(0)
    A -= rate * (xs.T @ gu)
    a0 -= rate * gu.sum(0)
    if epoch % 1000 == 0:
        print(f"epoch {epoch:5d}  mse {mse:.5f}")
