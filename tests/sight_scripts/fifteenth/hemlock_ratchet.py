# verdict: wrong
# line: 24
# why: first weights' gradient uses the hidden layer instead of the input (equal sizes)
import numpy as np

sigmoid = lambda x: 1 / (1 + np.exp(-x))
slope = lambda s: s * (1 - s)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [0], [1], [1]])
np.random.seed(1)
syn0 = 2 * np.random.random((3, 3)) - 1
syn1 = 2 * np.random.random((3, 1)) - 1

for step in range(4000):
    l0 = X
    l1 = sigmoid(l0.dot(syn0))
    l2 = sigmoid(l1.dot(syn1))
    l2_error = y - l2
    l2_delta = l2_error * slope(l2)
    l1_error = l2_delta.dot(syn1.T)
    l1_delta = l1_error * slope(l1)
    syn1 += l1.T.dot(l2_delta)
    syn0 += l1.T.dot(l1_delta)
print("Output after training:")
print(l2)
