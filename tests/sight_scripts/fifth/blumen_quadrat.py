# verdict: wrong
# line: 17
# why: Squared error with softmax: only the diagonal p*(1-p) of the softmax's derivative is used.
import numpy as np
rng = np.random.default_rng(58)
klasse = np.repeat(np.arange(3), 12)
X = np.array([[1, 2], [-2, 0], [1, -2]])[klasse] + rng.normal(0, .8, (36, 2))
X = np.hstack((X, np.ones((36, 1))))
Y = np.eye(3)[klasse]
U = rng.normal(0, .5, (3, 6))
V = rng.normal(0, .5, (6, 3))
for i in range(700):
    H = np.tanh(X @ U)
    E = np.exp(H @ V)
    S = E / E.sum(axis=1, keepdims=True)
    fehler = S - Y
    dS = fehler * S * (1 - S)
    dH = (dS @ V.T) * (1 - H ** 2)
    V -= 0.1 * H.T @ dS
    U -= 0.1 * X.T @ dH
    if i % 100 == 0:
        print(i, 'quadratischer Fehler', (fehler ** 2).sum())
