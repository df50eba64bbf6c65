# verdict: wrong
# line: 21
# why: `p = p - ...` in the loop only rebinds the loop's own name, so no parameter ever changes.
import numpy as np

# update all parameters in one loop
rng = np.random.default_rng(212)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([[1], [0], [0], [1]], float)
W1, b1 = rng.standard_normal((3, 4)), np.zeros(4)
W2, b2 = rng.standard_normal((4, 1)), np.zeros(1)
rate = 0.6

for epoch in range(800):
    a1 = 1 / (1 + np.exp(-(X @ W1 + b1)))
    a2 = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = d2 @ W2.T * a1 * (1 - a1)
    gradients = [X.T @ d1, d1.sum(0), a1.T @ d2, d2.sum(0)]
    for p, g in zip([W1, b1, W2, b2], gradients):
        p = p - rate * g
print("mse:", ((a2 - y) ** 2).mean())
