# verdict: right
import numpy as np

# every EXAMPLE is a column here, the way the lecture notes do it
X = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1]], dtype=float)
T = np.array([[0, 1, 1, 0]], dtype=float)

rs = np.random.RandomState(4)
W1, b1 = rs.randn(5, 2), rs.randn(5, 1)
W2, b2 = rs.randn(1, 5), rs.randn(1, 1)
sig = lambda Z: 1 / (1 + np.exp(-Z))
m = X.shape[1]

for it in range(6001):
    A1 = sig(W1 @ X + b1)
    A2 = sig(W2 @ A1 + b2)

    dZ2 = (A2 - T) * A2 * (1 - A2) / m
    dW2 = dZ2 @ A1.T
    db2 = dZ2.sum(1, keepdims=True)
    dZ1 = (W2.T @ dZ2) * A1 * (1 - A1)
    dW1 = dZ1 @ X.T
    db1 = dZ1.sum(1, keepdims=True)

    for P, dP in ((W1, dW1), (b1, db1), (W2, dW2), (b2, db2)):
        P -= 8 * dP

    if it % 1500 == 0:
        print(it, "half mean square:", 0.5 * np.mean((A2 - T) ** 2))
