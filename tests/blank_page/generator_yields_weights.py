# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: an endless generator yields the weights after every exact gradient step, itertools decides how many are taken
import itertools
import numpy as np

DATA = np.array([[0, 0, 1, 0], [0, 1, 1, 1], [1, 0, 1, 1], [1, 1, 1, 0]], float)
X, T = DATA[:, :3], DATA[:, 3:]


def sig(z):
    return 1 / (1 + np.exp(-z))


def descend(X, T, hidden=8, alpha=1.0):
    """Forever: one step of gradient descent, then hand the weights out."""
    rng = np.random.default_rng(0)
    V = rng.normal(size=(X.shape[1], hidden))
    W = rng.normal(size=(hidden, T.shape[1]))
    while True:
        H = sig(X @ V)
        O = sig(H @ W)
        E = O - T
        dO = E * O * (1 - O)
        dH = dO @ W.T * H * (1 - H)
        W = W - alpha * H.T @ dO
        V = V - alpha * X.T @ dH
        yield V, W, abs(E).mean()


for n, (V, W, e) in enumerate(itertools.islice(descend(X, T), 25000)):
    if n % 5000 == 0:
        print(f"{n:>6}: {e:.5f}")

print(sig(sig(X @ V) @ W))
