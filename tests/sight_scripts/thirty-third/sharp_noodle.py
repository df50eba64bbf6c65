# verdict: wrong
# line: 11
# also: 15
import numpy as np
np.random.seed(61)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])
W1 = np.random.uniform(-1, 1, (3, 5))
W2 = np.random.uniform(-1, 1, (5, 1))
H = np.zeros((4, 5))
O = np.zeros_like(Y)
for k in range(1000):
    for n in range(4):
        H[n] = np.tanh(X[n] @ W1)
        O[n] = (H[n] @ W2)[0]
    D = O - Y
    G1 = (D @ W2.T) * (1 - H ** 2)
    W2 -= 0.05 * H.T @ D
    W1 -= 0.05 * X.T @ G1
    if k % 250 == 0:
        print(k, O.ravel())
