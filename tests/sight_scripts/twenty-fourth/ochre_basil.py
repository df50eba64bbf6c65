# verdict: wrong
# line: 25
# why: hidden delta: The delta of the first hidden layer is taken back through W3 instead of W2.
import numpy as np
np.random.seed(12)

sigm = lambda x: 1 / (1 + np.exp(-x))

# all 3-bit numbers and a column of ones; targets: the number's bits reversed
X = np.array([[i >> 2 & 1, i >> 1 & 1, i & 1, 1] for i in range(8)], dtype=float)
y = np.hstack([X[:, 2:3], X[:, 1:2], X[:, 0:1], (X[:, :3].sum(1, keepdims=True) % 2)])

W1 = 2 * np.random.random((4, 4)) - 1
W2 = 2 * np.random.random((4, 4)) - 1
W3 = 2 * np.random.random((4, 4)) - 1
lr = 0.7

for j in range(8000):
    l1 = sigm(X @ W1)
    l2 = sigm(l1 @ W2)
    l3 = sigm(l2 @ W3)

    l3_delta = (y - l3) * l3 * (1 - l3)
    l2_delta = l3_delta @ W3.T * l2 * (1 - l2)
    l1_delta = l2_delta @ W3.T * l1 * (1 - l1)

    W3 += lr * l2.T @ l3_delta
    W2 += lr * l1.T @ l2_delta
    W1 += lr * X.T @ l1_delta

    if j % 2000 == 0:
        print("Error:", np.abs(y - l3).mean())

print(l3.round(2))
