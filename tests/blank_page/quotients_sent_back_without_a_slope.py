# verdict: wrong
# first wrong: output_delta
# line: 17
# mistake: -
# why: the cross-entropy is sent back as quotients, and the slope of the sigmoid is left out
import numpy as np

rng = np.random.default_rng(15)
A = rng.normal(size=(2, 40))
goal = (A[:1] + A[1:] ** 2 > 0.7).astype(float)
P, p = rng.normal(size=(5, 2)) * 0.6, np.zeros((5, 1))
Q, q = rng.normal(size=(1, 5)) * 0.6, np.zeros((1, 1))
for turn in range(400):
    H = np.tanh(P @ A + p)
    Y = 1 / (1 + np.exp(-(Q @ H + q)))
    dY = -(np.divide(goal, Y) - np.divide(1 - goal, 1 - Y)) / 40
    dZ = dY
    dH = (Q.T @ dZ) * (1 - H ** 2)
    Q, q = Q - 0.05 * dZ @ H.T, q - 0.05 * dZ.sum(axis=1, keepdims=True)
    P, p = P - 0.05 * dH @ A.T, p - 0.05 * dH.sum(axis=1, keepdims=True)
