# verdict: right
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def slope(s):
    return s * (1 - s)

for alpha in [0.1, 1, 10]:
    print("alpha =", alpha)
    np.random.seed(1)
    a = 2 * np.random.random((3, 8)) - 1
    b = 2 * np.random.random((8, 1)) - 1
    for j in range(4000):
        mid = sigmoid(np.dot(X, a))
        end = sigmoid(np.dot(mid, b))
        miss = end - y
        end_delta = miss * slope(end)
        mid_delta = end_delta.dot(b.T) * slope(mid)
        b -= alpha * mid.T.dot(end_delta)
        a -= alpha * X.T.dot(mid_delta)
    print("   error", np.mean(np.abs(miss)))
