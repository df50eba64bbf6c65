# verdict: wrong
# line: 19
# why: the error is taken from the output of the previous epoch, before the new forward pass
import numpy as np

np.random.seed(70)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
syn0 = 2 * np.random.random((3, 5)) - 1
syn1 = 2 * np.random.random((5, 1)) - 1

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

epoch = 0
error = 1.0
l2 = sigmoid(sigmoid(X @ syn0) @ syn1)
while epoch < 10000 and error > 0.03:
    l2_error = y - l2
    l1 = sigmoid(X @ syn0)
    l2 = sigmoid(l1 @ syn1)
    l2_delta = l2_error * l2 * (1 - l2)
    l1_delta = (l2_delta @ syn1.T) * l1 * (1 - l1)
    syn1 += 2 * l1.T @ l2_delta
    syn0 += 2 * X.T @ l1_delta
    error = np.abs(l2_error).mean()
    epoch += 1

print("stopped after", epoch, "epochs, error", error)
print(l2)
