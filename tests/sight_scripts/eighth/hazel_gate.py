# verdict: right
import numpy as np

# delta times weights: for ONE output unit, * with broadcasting is the same as the dot product
np.random.seed(227)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
syn0 = 2 * np.random.random((3, 4)) - 1
syn1 = 2 * np.random.random((4, 1)) - 1
for j in range(2000):
    l1 = 1 / (1 + np.exp(-X @ syn0))
    l2 = 1 / (1 + np.exp(-l1 @ syn1))
    l2_delta = (y - l2) * l2 * (1 - l2)
    l1_delta = l2_delta * syn1.T * l1 * (1 - l1)
    syn1 += l1.T @ l2_delta
    syn0 += X.T @ l1_delta
print(l2.ravel())
