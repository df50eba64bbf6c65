# verdict: wrong
# first wrong: hidden_delta
# line: 20
# mistake: l1delta-no-derivative
# why: the output delta is carried back through the weights but never multiplied by the slope of the hidden layer
import numpy as np


def trainer(X, T, units, eta):
    gen = np.random.default_rng(9)
    V = gen.normal(size=(units, X.shape[0]))
    W = gen.normal(size=(T.shape[0], units))
    f = lambda s: 1 / (1 + np.exp(-s))

    def epoch():
        nonlocal V, W
        A = f(V @ X)
        O = f(W @ A)
        dO = (O - T) * O * (1 - O)
        dA = W.T @ dO
        W = W - eta * dO @ A.T
        V = V - eta * dA @ X.T
        return float(((O - T) ** 2).sum())

    return epoch


X = np.array([[0, 0, 1, 1], [0, 1, 0, 1], [1, 1, 1, 1]])     # one column per sample
T = np.array([[0, 1, 1, 0]])
epoch = trainer(X, T, units=6, eta=0.3)
for i in range(10000):
    e = epoch()
    if i % 2000 == 0:
        print(i, e)
