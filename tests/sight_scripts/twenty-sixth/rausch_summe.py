# verdict: wrong
# line: 17
# why: loop: the noise is added to the data themselves and piles up from epoch to epoch
import numpy as np

rng = np.random.default_rng(81)
X = rng.uniform(-1, 1, (60, 2))
T = np.sin(2 * X[:, :1]) + X[:, 1:] ** 2
W = rng.normal(0, 1, (2, 12))
b = rng.normal(0, 1, (1, 12))
V = rng.normal(0, 0.3, (12, 1))
c = np.zeros((1, 1))
lernrate = 0.05

for epoche in range(800):
    # etwas Rauschen gegen Überanpassung
    X += rng.normal(0, 0.05, X.shape)
    H = np.tanh(X @ W + b)
    Y = H @ V + c
    D = (Y - T) / len(X)
    E = (D @ V.T) * (1 - H * H)
    V -= lernrate * H.T @ D
    c -= lernrate * D.sum(axis=0)
    W -= lernrate * X.T @ E
    b -= lernrate * E.sum(axis=0)
    if epoche % 200 == 0:
        print(epoche, np.mean((Y - T) ** 2))
