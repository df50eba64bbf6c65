# verdict: right
# why: The derivative is taken with the complex step, exact to rounding, then subtracted.
import numpy as np
# trick from a numerics lecture: f'(x) = Im f(x+ih)/h
rng = np.random.default_rng(26)
x = rng.uniform(-1, 1, (40, 2))
y = np.exp(-3 * (x**2).sum(1))
p = rng.normal(size=25) * 1.0
def f(p):
    return np.tanh(x @ p[:12].reshape(2, 6) + p[12:18]) @ p[18:24] + p[24]
def loss(p):
    r = f(p) - y
    return (r * r).mean()
for it in range(800):
    g = np.array([loss(p + 1e-20j * row).imag for row in np.eye(25)]) / 1e-20
    p = p - 0.2 * g
    if it % 200 == 0:
        print(it, loss(p))
