# verdict: wrong
# line: 18
# why: hidden delta: The first hidden delta needs the derivative at u1, not at u2.
import numpy as np
np.random.seed(8)
x = np.random.rand(25, 3)
t = (x[:, :1] > x[:, 1:2]) * 1.0
k1 = np.random.randn(3, 6)
k2 = np.random.randn(6, 6)
k3 = np.random.randn(6, 1)
f = lambda v: 1 / (1 + np.exp(-v))
for _ in range(4000):
    u1 = f(x @ k1)
    u2 = f(u1 @ k2)
    u3 = f(u2 @ k3)
    d3 = (u3 - t) * u3 * (1 - u3)
    d2 = d3 @ k3.T * u2 * (1 - u2)
    d1 = d2 @ k2.T * u2 * (1 - u2)
    k3 -= .2 * u2.T @ d3
    k2 -= .2 * u1.T @ d2
    k1 -= .2 * x.T @ d1
print(((u3 - t) ** 2).mean())
