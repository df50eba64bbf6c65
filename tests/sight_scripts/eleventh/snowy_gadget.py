# verdict: wrong
# line: 10
# why: the slope function squashes its argument again although it is given values that are already squashed
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_slope(x):
    return sigmoid(x) * (1 - sigmoid(x))

np.random.seed(60)
X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
X = np.c_[X, np.ones(len(X))]
Y = np.c_[[0, 0, 0, 1], [0, 1, 1, 1], [0, 1, 1, 0]]
syn = {0: 3 * np.random.randn(3, 6), 1: 3 * np.random.randn(6, 3)}

for rate in [0.2, 1.0]:
    s = {k: v.copy() for k, v in syn.items()}
    for n in range(1000):
        l1 = sigmoid(X @ s[0])
        l2 = sigmoid(l1 @ s[1])
        l2_delta = (Y - l2) * sigmoid_slope(l2)
        l1_delta = l2_delta @ s[1].T * sigmoid_slope(l1)
        s[1] += rate * l1.T @ l2_delta
        s[0] += rate * X.T @ l1_delta
    print("rate", rate, "error", np.abs(Y - l2).mean().round(4))
