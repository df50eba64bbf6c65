# verdict: wrong
# line: 23
# why: The ones are the last column of the hidden layer, but the first row of W2 is left out on the way back.
import numpy as np
np.random.seed(808)
X = np.random.uniform(-2, 2, (50, 2))
Y = (X[:, :1] ** 2 > X[:, 1:] + 1).astype(float)

def con_unos(M):
    return np.concatenate((M, np.ones((M.shape[0], 1))), axis=1)

def sig(z):
    return 1 / (1 + np.exp(-z))

W1 = np.random.randn(3, 6)
W2 = np.random.randn(7, 1)
for epoca in range(600):
    A0 = con_unos(X)
    H = sig(A0 @ W1)
    A1 = con_unos(H)
    P_ = sig(A1 @ W2)
    D2 = (P_ - Y) / len(X)
    D1 = D2 @ W2[1:].T * H * (1 - H)
    W2 -= 0.8 * A1.T @ D2
    W1 -= 0.8 * A0.T @ D1
    if epoca % 150 == 0:
        print(epoca, np.mean((P_ > .5) != Y))
