# verdict: wrong
# line: 22
# why: derivatives: The gradient of the output weights is taken with the input instead of with the hidden layer.
import numpy as np

g = lambda a: 1 / (1 + np.exp(-a))

# each column is one sample, bottom row = bias
X = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1],
              [1, 1, 1, 1]], dtype=float)
T = np.array([[0, 1, 1, 1],
              [0, 0, 0, 1]], dtype=float)
rs = np.random.RandomState(5)
V = rs.uniform(-1, 1, (3, 3))
U = rs.uniform(-1, 1, (2, 3))
for it in range(3000):
    H = g(V @ X)
    O = g(U @ H)
    dO = (O - T) * O * (1 - O)
    dH = (U.T @ dO) * H * (1 - H)
    U -= 0.5 * dO @ X.T
    V -= 0.5 * dH @ X.T
print(np.round(O, 2))
