# verdict: wrong
# line: 21
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

np.random.seed(13)
l0 = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [1]], dtype=float)
syn0 = 2 * np.random.random((3, 3)) - 1
syn1 = 2 * np.random.random((3, 1)) - 1
alpha = 0.7
i = 0
while i < 3000:
    l1 = sigmoid(l0 @ syn0)
    l2 = sigmoid(l1 @ syn1)
    l2_delta = (l2 - y) * (l2 * (1 - l2))
    l1_delta = (l2_delta @ syn1.T) * (l1 * (1 - l1))
    syn1 -= alpha * (l1.T @ l2_delta)
    syn0 -= alpha * (l1.T @ l1_delta)
    i += 1
print("Fout:", np.abs(l2 - y).mean())
