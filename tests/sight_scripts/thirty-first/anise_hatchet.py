# verdict: wrong
# line: 21
import numpy as np
np.random.seed(1)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

# combien de neurones cachés ?
for hidden in [3, 6, 12]:
    syn0 = 2 * np.random.random((3, hidden)) - 1
    syn1 = 2 * np.random.random((hidden, 1)) - 1
    for it in range(2000):
        l1 = sigmoid(X @ syn0)
        l2 = sigmoid(l1 @ syn1)
        l2_error = y - l2
        l2_delta = l2_error * (l2 * (1 - l2))
        l1_error = l2_error @ syn1.T
        l1_delta = l1_error * (l1 * (1 - l1))
        syn1 += l1.T @ l2_delta
        syn0 += X.T @ l1_delta
    print("hidden size", hidden, "error", np.mean(np.abs(l2_error)))
