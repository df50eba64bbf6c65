# verdict: wrong
# first wrong: update
# line: 16
# mistake: -
# why: the function gives its own names new weights, and returns only the error
import numpy as np


def one_turn(inputs, targets, outer, inner):
    hidden = np.tanh(inputs @ inner)
    guess = 1 / (1 + np.exp(-hidden @ outer))
    miss = guess - targets
    delta = miss * guess * (1 - guess)
    back = delta @ outer.T * (1 - hidden**2)
    error = np.abs(miss).mean()
    outer = outer - 0.5 * hidden.T @ delta
    inner = inner - 0.5 * inputs.T @ back
    return error


inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
targets = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(1)
inner, outer = rng.normal(size=(3, 4)), rng.normal(size=(4, 1))
for turn in range(1000):
    error = one_turn(inputs, targets, outer, inner)
print(error)
