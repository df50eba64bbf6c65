# verdict: right
import numpy as np

# zip over parameters, in-place update so the lists keep the new values
rng = np.random.default_rng(211)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
W1, b1 = rng.standard_normal((3, 5)), np.zeros(5)
W2, b2 = rng.standard_normal((5, 1)), np.zeros(1)
params = [W1, b1, W2, b2]

for epoch in range(2000):
    a1 = np.tanh(X @ W1 + b1)
    a2 = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = d2 @ W2.T * (1 - a1 ** 2)
    for p, g in zip(params, [X.T @ d1, d1.sum(0), a1.T @ d2, d2.sum(0)]):
        p -= 0.4 * g
print(((a2 - y) ** 2).mean())
