# verdict: wrong
# first wrong: sigmoid
# line: 12
# mistake: -
# why: the exponentials above are of other numbers than those below: the shares don't add up to 1
import numpy as np

rng = np.random.default_rng(33)
X = rng.normal(size=(40, 2))
Y = np.eye(3)[rng.integers(0, 3, 40)]
A, B = rng.normal(size=(2, 6)), rng.normal(size=(6, 3)) * 0.5
shares = lambda z: np.exp(z - z.max(axis=1, keepdims=True)) / np.sum(np.exp(z), axis=1, keepdims=True)
for turn in range(200):
    H = np.tanh(X @ A)
    P = shares(H @ B)
    D = (P - Y) / len(X)
    back = D @ B.T * (1 - H**2)
    B -= 0.2 * H.T @ D
    A -= 0.2 * X.T @ back
