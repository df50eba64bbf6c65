# verdict: wrong
# line: 11
# also: 20
import numpy as np

# autocodificador quadrado 4-4-4 com momento
np.random.seed(81)
X = np.random.rand(10, 4)
W1 = np.random.randn(4, 4) * 0.5
W2 = np.random.randn(4, 4) * 0.5
v1 = v2 = np.zeros((4, 4))
for passo in range(500):
    h = 1 / (1 + np.exp(-X @ W1))
    d = (h @ W2 - X) / len(X)
    g2 = h.T @ d
    g1 = X.T @ (d @ W2.T * h * (1 - h))
    v1 *= 0.8
    v1 -= 0.1 * g1
    W1 += v1
    v2 *= 0.8
    v2 -= 0.1 * g2
    W2 += v2
    if passo % 100 == 0:
        print(passo, np.square(h @ W2 - X).mean())
