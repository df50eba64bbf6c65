# verdict: wrong
# line: 13
import numpy as np
logistic = lambda z: 1 / (1 + np.exp(-z))
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]).T
Y = np.array([[0, 1, 1, 0]])
W = np.random.uniform(-1, 1, (4, 3))
U = np.random.uniform(-1, 1, (1, 4))
for _ in range(1000):
    h = logistic(W @ X)
    o = logistic(U @ h)
    delta_o = (o - Y) * o * (1 - o)
    delta_h = U.T @ delta_o * (h * 1 - h)
    U -= delta_o @ h.T
    W -= delta_h @ X.T
print(o)
