# verdict: not a network
import numpy as np


def lagrange(xs, ys, x):
    total = np.zeros_like(x)
    for i in range(len(xs)):
        term = np.ones_like(x) * ys[i]
        for j in range(len(xs)):
            if j != i:
                term *= (x - xs[j]) / (xs[i] - xs[j])
        total += term
    return total


def runge(x):
    return 1 / (1 + 25 * x ** 2)


x = np.linspace(-1, 1, 401)
target = runge(x)

print(" n   equidistant   Chebyshev   linear")
for n in range(3, 24, 2):
    even = np.linspace(-1, 1, n)
    cheb = np.cos((2 * np.arange(n) + 1) * np.pi / (2 * n))
    e1 = np.abs(target - lagrange(even, runge(even), x)).max()
    e2 = np.abs(target - lagrange(cheb, runge(cheb), x)).max()
    e3 = np.abs(target - np.interp(x, even, runge(even))).max()
    print(f"{n:2d}  {e1:12.5f}  {e2:10.5f}  {e3:8.5f}")
