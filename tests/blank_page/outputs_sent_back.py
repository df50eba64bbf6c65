# verdict: wrong
# first wrong: hidden_delta
# line: 17
# mistake: -
# why: the outputs are sent back, not their delta
import numpy as np

rng = np.random.default_rng(2)
X = rng.uniform(-1, 1, (30, 4))
Y = (X[:, :2] > 0).astype(float)
A, B = rng.normal(size=(4, 5)), rng.normal(size=(5, 2))
for turn in range(300):
    hidden = np.tanh(X.dot(A))
    out = 1 / (1 + np.exp(-hidden.dot(B)))
    delta = (out - Y) * out * (1 - out)
    grad_B = hidden.T.dot(delta)
    back = out.dot(B.T)
    hidden_delta = (1 - hidden**2) * back
    grad_A = X.T.dot(hidden_delta)
    B -= 0.05 * grad_B
    A -= 0.05 * grad_A
