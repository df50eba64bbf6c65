# verdict: wrong
# line: 20
# why: The slope of tanh is computed as 1 - z^2 with the weighted input z instead of the output.
import numpy as np

def tanh_slope(t):
    return 1 - t ** 2

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
r = np.random.default_rng(404)
W, V = r.normal(0, 0.5, (3, 6)), r.normal(0, 0.5, (6, 1))

for i in range(60):
    z1 = X @ W
    a1 = np.tanh(z1)
    z2 = a1 @ V
    a2 = np.tanh(z2)
    d2 = (a2 - y) * tanh_slope(a2)
    d1 = d2 @ V.T * tanh_slope(z1)
    V -= 0.02 * a1.T @ d2
    W -= 0.02 * X.T @ d1
print(np.abs(a2 - y).mean())
