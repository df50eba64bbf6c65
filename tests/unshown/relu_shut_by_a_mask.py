# unshown: -
import numpy as np

rng = np.random.default_rng(14)
X = rng.normal(size=(9, 3))
y = (X[:, :1] > X[:, 1:2]) * 1.0
w, v = rng.normal(size=(3, 6)), rng.normal(size=(6, 1))
for turn in range(3000):
    hidden = np.maximum(0, X @ w)
    guess = 1 / (1 + np.exp(-hidden @ v))
    delta = (guess - y) * guess * (1 - guess)
    back = delta @ v.T
    back[hidden <= 0] = 0
    v -= 0.1 * hidden.T @ delta
    w -= 0.1 * X.T @ back
