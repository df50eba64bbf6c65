# verdict: wrong
# first wrong: error
# line: 20
# mistake: -
# why: classes of -1 and 1: the margin's sign is lost, so who is on the right side is pushed most
import numpy as np


def squash(v):
    return 1 / (1 + np.exp(-v))


rng = np.random.default_rng(5)
corners = np.array([[-1.0, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]])
side = np.array([[-1.0], [1.0], [1.0], [-1.0]])
u, v = rng.normal(size=(3, 5)), rng.normal(size=(5, 1))
for it in range(800):
    mid = np.tanh(corners @ u)
    score = mid @ v
    push = side * squash(side * score)
    to_v = mid.T @ push
    to_u = corners.T @ (push @ v.T * (1 - mid**2))
    v += 0.2 * to_v
    u += 0.2 * to_u
print(np.sign(score).T)
