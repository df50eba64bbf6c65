# verdict: wrong
# first wrong: update
# line: 24
# mistake: -
# why: the first layer's old velocity is taken away from the new one, while the second layer keeps its own
import numpy as np

rng = np.random.default_rng(8)
X = rng.normal(size=(30, 4))
T = (X[:, :1] * X[:, 1:2] > 0).astype(float)
A, B = rng.normal(size=(4, 6)), rng.normal(size=(6, 1))
speed_a, speed_b = np.zeros((4, 6)), np.zeros((6, 1))


def curve(z):
    return 1 / (1 + np.exp(-z))


for turn in range(1500):
    H = curve(X @ A)
    O = curve(H @ B)
    gap = (O - T) * O * (1 - O)
    speed_b = 0.7 * speed_b - 0.05 * H.T @ gap
    speed_a = -0.7 * speed_a - 0.05 * X.T @ (gap @ B.T * H * (1 - H))
    A += speed_a
    B += speed_b
