# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: Nesterov's momentum of all weights in one vector
import numpy as np

state = np.random.RandomState(8)
inputs = state.rand(2, 30) * 2 - 1
wanted = (inputs[:1] + inputs[1:] > 0.2).astype(float)
sizes = [(5, 2), (5, 1), (1, 5), (1, 1)]


def pieces(flat):
    at = 0
    for rows, columns in sizes:
        yield flat[at:at + rows * columns].reshape(rows, columns)
        at += rows * columns


def slope_at(flat):
    W1, b1, W2, b2 = pieces(flat)
    middle = np.tanh(W1 @ inputs + b1)
    guess = 1 / (1 + np.exp(-(W2 @ middle + b2)))
    d2 = (guess - wanted) / wanted.size
    d1 = W2.T @ d2 * (1 - middle ** 2)
    parts = (d1 @ inputs.T, d1.sum(axis=1), d2 @ middle.T, d2.sum(axis=1))
    return np.concatenate([each.ravel() for each in parts])


flat = state.randn(21) * 0.6
speed = np.zeros(21)
for _ in range(400):
    speed = 0.8 * speed - 0.3 * slope_at(flat + 0.8 * speed)
    flat = flat + speed
