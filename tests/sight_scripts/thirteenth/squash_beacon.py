# verdict: wrong
# line: 20
# why: squared loss on softmax with only the diagonal of the Jacobian
import numpy as np

np.random.seed(50)
dane = np.random.randn(18, 2)
klasa = (dane[:, 0] > 0).astype(int) + (dane[:, 1] > 0).astype(int)
cel = np.eye(3)[klasa]
w1 = np.random.randn(2, 6)
w2 = np.random.randn(6, 3)
eta = 0.2

for e in range(1500):
    u = 1 / (1 + np.exp(-dane @ w1))
    s = np.exp(u @ w2)
    s = s / s.sum(axis=1, keepdims=True)
    blad = s - cel
    strata = (blad ** 2).sum() / 2
    d2 = blad * s * (1 - s)
    d1 = d2 @ w2.T * u * (1 - u)
    w2 = w2 - eta * u.T @ d2
    w1 = w1 - eta * dane.T @ d1
    if e % 300 == 0:
        print(e, strata)
