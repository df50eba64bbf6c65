# verdict: wrong
# line: 20
# why: three layers; slope of the middle layer is missing
import numpy as np
np.random.seed(28)
X = np.random.uniform(-1, 1, (50, 2))
y = ((X[:, 0] > 0) ^ (X[:, 1] > 0)).astype(float).reshape(-1, 1)
sigmoid = lambda v: 1 / (1 + np.exp(-v))
w0 = np.random.randn(2, 8)
w1 = np.random.randn(8, 5)
w2 = np.random.randn(5, 1)
c0, c1, c2 = np.zeros(8), np.zeros(5), np.zeros(1)
lr = 0.1
iteration = 0
while iteration < 2000:
    l0 = sigmoid(X @ w0 + c0)
    l1 = sigmoid(l0 @ w1 + c1)
    l2 = sigmoid(l1 @ w2 + c2)
    l2_delta = (y - l2) * l2 * (1 - l2)
    l1_delta = l2_delta @ w2.T
    l0_delta = (l1_delta @ w1.T) * l0 * (1 - l0)
    w2 += lr * (l1.T @ l2_delta)
    w1 += lr * (l0.T @ l1_delta)
    w0 += lr * (X.T @ l0_delta)
    c2 += lr * l2_delta.sum(axis=0)
    c1 += lr * l1_delta.sum(axis=0)
    c0 += lr * l0_delta.sum(axis=0)
    if iteration % 500 == 0:
        print("Error:", np.mean(np.abs(y - l2)))
    iteration += 1
