# verdict: right
import numpy as np

np.random.seed(3)
X = np.matrix([[0, 0, 1, 1], [0, 1, 0, 1]], dtype=float)
Y = np.matrix([[0, 1, 1, 0]], dtype=float)
Xb = np.matrix(np.vstack([X, np.ones((1, 4))]))
W1 = np.matrix(np.random.randn(3, 3))
W2 = np.matrix(np.random.randn(1, 4))

def sigm(M):
    return 1 / (1 + np.exp(-M))

for n in range(4000):
    H = sigm(W1 * Xb)
    Hb = np.matrix(np.vstack([H, np.ones((1, 4))]))
    O = sigm(W2 * Hb)
    E = Y - O
    D2 = np.multiply(E, np.multiply(O, 1 - O))
    D1 = np.multiply(W2[:, 0:3].T * D2, np.multiply(H, 1 - H))
    W2 = W2 + 0.8 * D2 * Hb.T
    W1 = W1 + 0.8 * D1 * Xb.T
    if n % 800 == 0:
        print(n, float(np.sum(np.square(E))))
print(O.round(2))
