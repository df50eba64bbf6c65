# verdict: wrong
# line: 24
# also: 26
# why: activation overwritten in place before it is used for the output weight gradient
import numpy as np

np.random.seed(34)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
Y = np.array([[0,1],[1,1],[1,1],[0,0]], dtype=float)
U = np.random.randn(3, 6)
V = np.random.randn(6, 2)
eta = 0.4

def aktiviere(z):
    return 1.0 / (1.0 + np.exp(-z))

for k in range(2000):
    h = aktiviere(X @ U)
    o = aktiviere(h @ V)
    e = o - Y
    d = e * o * (1 - o)
    b = d @ V.T
    # spart Speicher
    h *= 1 - h
    b *= h
    V -= eta * h.T @ d
    U -= eta * X.T @ b
    if k % 500 == 0:
        print("k =", k, " Fehler =", np.sum(e * e) / 2)
