# verdict: wrong
# first wrong: hidden_delta
# line: 17
# mistake: -
# why: two inputs go through the same weights, and their layers are subtracted: one way back lacks the minus
import numpy as np

rng = np.random.default_rng(22)
left, right = rng.normal(size=(2, 30, 3))
order = (left[:, :1] > right[:, :1]).astype(float)
W, v = rng.normal(size=(3, 6)), rng.normal(size=(6, 1))
for turn in range(200):
    one, two = np.tanh(left @ W), np.tanh(right @ W)
    guess = 1 / (1 + np.exp(-(one - two) @ v))
    delta = (guess - order) / len(order)
    back_one = delta @ v.T * (1 - one**2)
    back_two = delta @ v.T * (1 - two**2)
    v -= 0.5 * (one - two).T @ delta
    W -= 0.5 * (left.T @ back_one + right.T @ back_two)
