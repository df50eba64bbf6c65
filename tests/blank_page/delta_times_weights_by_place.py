# verdict: wrong
# first wrong: hidden_delta
# line: 17
# mistake: -
# why: the delta and the square weights are multiplied number by number
import numpy as np

rng = np.random.default_rng(11)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
T = np.eye(4)
A, B = rng.normal(size=(3, 4)), rng.normal(size=(4, 4))
for step in range(1000):
    H = np.tanh(X @ A)
    P = 1 / (1 + np.exp(-(H @ B)))
    D = P - T
    D *= P * (1 - P)
    back = np.multiply(D, B.T)
    back = back * (1 - H * H)
    B -= 0.2 * H.T @ D
    A -= 0.2 * X.T @ back
