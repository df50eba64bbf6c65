# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: what each pass cost is put down in an array, and is no weight
import numpy as np
from numpy import exp, log, zeros

np.random.seed(12)
count = 40
points = np.random.rand(2, count) * 2 - 1
inside = (points[:1] ** 2 + points[1:] ** 2 < 0.6) * 1.0
W1, b1 = np.random.randn(5, 2) * 0.6, zeros((5, 1))
W2, b2 = np.random.randn(1, 5) * 0.6, zeros((1, 1))
costs = zeros(900)
for turn in range(900):
    A1 = 1 / (1 + exp(-(W1 @ points + b1)))
    A2 = 1 / (1 + exp(-(W2 @ A1 + b2)))
    costs[turn] = -np.sum(inside * log(A2) + (1 - inside) * log(1 - A2)) / count
    dZ2 = A2 - inside
    dZ1 = W2.T @ dZ2 * A1 * (1 - A1)
    W2 = W2 - 0.9 * dZ2 @ A1.T / count
    b2 = b2 - 0.9 * dZ2.sum(axis=1, keepdims=True) / count
    W1 = W1 - 0.9 * dZ1 @ points.T / count
    b1 = b1 - 0.9 * dZ1.sum(axis=1, keepdims=True) / count
