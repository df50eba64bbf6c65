# verdict: right
import numpy as np
np.random.seed(27)
sg = lambda z: 1 / (1 + np.exp(-z))
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
Y = np.array([[0], [1], [1], [0]], float)
W = np.random.randn(3, 5)
V = np.random.randn(5, 1)
stepW = np.zeros_like(W)
stepV = np.zeros_like(V)
for n in range(2000):
    H = sg(X @ W)
    O = sg(H @ V)
    d = (O - Y) * O * (1 - O)
    gV = H.T @ d
    gW = X.T @ (d @ V.T * H * (1 - H))
    stepV = -0.3 * gV + 0.8 * stepV
    stepW = -0.3 * gW + 0.8 * stepW
    V = V + stepV
    W = W + stepW
print(O.T)
