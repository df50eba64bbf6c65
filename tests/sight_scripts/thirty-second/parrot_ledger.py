# verdict: right
import numpy as np
np.random.seed(1)
def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))
X = np.array([[1, 0, 0, 1], [0, 1, 0, 1], [0, 0, 1, 1], [1, 1, 0, 1], [0, 1, 1, 1]])
y = np.array([[1], [0], [1], [1], [0]])
W0 = 2 * np.random.random((4, 6)) - 1
W1 = 2 * np.random.random((6, 1)) - 1
G0 = np.zeros(W0.shape)
G1 = np.zeros(W1.shape)
for i in range(2000):
    L1 = nonlin(X @ W0)
    L2 = nonlin(L1 @ W1)
    D2 = (y - L2) * nonlin(L2, True)
    D1 = D2 @ W1.T * nonlin(L1, deriv=True)
    g1 = L1.T @ D2
    g0 = X.T @ D1
    G0 += g0 ** 2
    G1 += g1 ** 2
    W1 += 0.1 * g1 / (np.sqrt(G1) + 1e-8)
    W0 += 0.1 * g0 / (np.sqrt(G0) + 1e-8)
print(L2.T)
