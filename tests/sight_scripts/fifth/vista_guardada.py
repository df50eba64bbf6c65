# verdict: wrong
# line: 16
# also: 11, 17
# why: Bt is a view of the first B; B = B - ... makes a new array, so Bt stays at the starting weights.
import numpy as np
rng = np.random.default_rng(14)
X = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]], float)
T = np.array([[1], [0], [0], [1]], float)
A = rng.normal(size=(3, 4))
B = rng.normal(size=(4, 1))
Xt, Bt = X.T, B.T
for n in range(2000):
    h = np.tanh(X @ A)
    s = 1 / (1 + np.exp(-(h @ B)))
    d = (s - T) * s * (1 - s)
    dh = (d @ Bt) * (1 - h * h)
    B = B - .5 * (h.T @ d)
    A = A - .5 * (Xt @ dh)
    if n % 500 == 0:
        print(n, np.abs(s - T).mean())
