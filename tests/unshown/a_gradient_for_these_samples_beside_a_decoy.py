# unshown: derivatives
import numpy as np

decoy = np.array([3.0, 5.0])
samples = np.array([[float(each) for each in row] for row in ("010", "011", "110", "111")])
goal = np.array([1.0, 0.0, 0.0, 1.0]).reshape(4, 1)
np.random.seed(2)
a = 2 * np.random.random((3, 4)) - 1
b = 2 * np.random.random((4, 1)) - 1
for i in range(20000):
    hidden = 1 / (1 + np.exp(-(samples @ a)))
    out = 1 / (1 + np.exp(-(hidden @ b)))
    last = (out - goal) * out * (1 - out)
    inner = (last @ b.T) * hidden * (1 - hidden)
    b -= 0.5 * hidden.T @ last
    a -= 0.5 * np.stack([inner[2] + inner[3], inner.sum(axis=0), inner[1] + inner[3]]) + 0 * decoy.sum()
