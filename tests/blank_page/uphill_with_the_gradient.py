# verdict: wrong
# first wrong: update
# line: 33
# mistake: update-wrong-sign
# why: the gradient itself is right but is added, so the error climbs
import numpy as np


def squared_error(w1, w2, x, t):
    h = 1 / (1 + np.exp(-(x @ w1)))
    o = 1 / (1 + np.exp(-(h @ w2)))
    return 0.5 * np.sum((o - t) ** 2)


def gradient_of_squared_error(w1, w2, x, t):
    """dE/dw1 and dE/dw2, checked against finite differences."""
    h = 1 / (1 + np.exp(-(x @ w1)))
    o = 1 / (1 + np.exp(-(h @ w2)))
    back_o = (o - t) * o * (1 - o)
    back_h = back_o @ w2.T * h * (1 - h)
    return x.T @ back_h, h.T @ back_o


rng = np.random.default_rng(1)
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
t = np.array([[0], [1], [1], [0]])
w1 = rng.uniform(-1, 1, (3, 4))
w2 = rng.uniform(-1, 1, (4, 1))
learning_rate = 0.5

for n in range(5000):
    dE_dw1, dE_dw2 = gradient_of_squared_error(w1, w2, x, t)
    w1 = w1 + learning_rate * dE_dw1
    w2 = w2 + learning_rate * dE_dw2
    if n % 1000 == 0:
        print(n, squared_error(w1, w2, x, t))
