# verdict: wrong
# line: 24
# why: l1 should be transposed in the product with l2_delta; it fits only because there are four rows and four hidden units
import numpy as np

X = np.array([[0, 0, 1],
              [0, 1, 1],
              [1, 0, 1],
              [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

sigmoid = lambda x: 1 / (1 + np.exp(-x))
slope = lambda s: s * (1 - s)

for alpha in [0.01, 0.1, 1, 10]:
    np.random.seed(4)
    syn0 = 2 * np.random.random((3, 4)) - 1
    syn1 = 2 * np.random.random((4, 1)) - 1
    for it in range(1000):
        l1 = sigmoid(np.dot(X, syn0))
        l2 = sigmoid(np.dot(l1, syn1))
        l2_delta = (l2 - y) * slope(l2)
        l1_delta = np.dot(l2_delta, syn1.T) * slope(l1)
        syn1 = syn1 - alpha * np.dot(l1, l2_delta)
        syn0 = syn0 - alpha * np.dot(X.T, l1_delta)
    print("alpha", alpha, "->", np.abs(l2 - y).mean())
