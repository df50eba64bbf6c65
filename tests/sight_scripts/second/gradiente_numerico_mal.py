# verdict: wrong
# line: 25
# why: The difference quotient divides the central difference by h instead of 2h for W1 only, so that W1's gradient is twice too large.
# gradiente numerico, red de juguete (dos capas)
import numpy as np

rng = np.random.RandomState(31)
X = rng.randn(10, 2)
T = np.tanh(X[:, :1] - 2 * X[:, 1:])

W1 = rng.randn(2, 3)
W2 = rng.randn(3, 1)
h = 1e-5
tasa = 0.05

def perdida(W1, W2):
    return 0.5 * np.sum((np.tanh(X @ W1) @ W2 - T) ** 2)

for paso in range(200):
    G1 = np.zeros_like(W1)
    for i in range(2):
        for j in range(3):
            D = np.zeros_like(W1)
            D[i, j] = h
            G1[i, j] = (perdida(W1 + D, W2) - perdida(W1 - D, W2)) / h
    G2 = np.zeros_like(W2)
    for i in range(3):
        D = np.zeros_like(W2)
        D[i, 0] = h
        G2[i, 0] = (perdida(W1, W2 + D) - perdida(W1, W2 - D)) / (2 * h)
    W1 -= tasa * G1
    W2 -= tasa * G2
    if paso % 40 == 0:
        print(paso, perdida(W1, W2))
