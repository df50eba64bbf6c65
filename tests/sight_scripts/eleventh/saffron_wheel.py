# verdict: wrong
# line: 8
# also: 11
# why: exp(x) instead of exp(-x) in the sigmoid, so the slope has the wrong sign
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(x))

def derivative(s):
    return s * (1 - s)

X = np.array([[1, 0, 0, 1], [0, 1, 0, 1], [0, 0, 1, 1], [1, 1, 1, 1], [0, 0, 0, 1]])
y = np.array([[1, 0], [0, 1], [1, 1], [0, 0], [1, 0]])

for alpha in [0.1, 0.5, 1.0]:
    np.random.seed(11)
    syn0 = 2 * np.random.random((4, 6)) - 1
    syn1 = 2 * np.random.random((6, 2)) - 1
    steps = 0
    mean_error = 1.0
    while mean_error > 0.05 and steps < 800:
        l1 = sigmoid(X @ syn0)
        l2 = sigmoid(l1 @ syn1)
        l2_error = y - l2
        l2_delta = l2_error * derivative(l2)
        l1_delta = (l2_delta @ syn1.T) * derivative(l1)
        syn1 += alpha * (l1.T @ l2_delta)
        syn0 += alpha * (X.T @ l1_delta)
        mean_error = np.abs(l2_error).mean()
        steps += 1
    print(alpha, steps, mean_error)
