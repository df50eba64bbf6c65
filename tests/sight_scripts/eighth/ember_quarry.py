# verdict: wrong
# line: 20
# why: The deltas of the four outputs are multiplied element by element with the square weights instead of by the matrix product.
import numpy as np

# four samples, four hidden units, four outputs (one hot of the two bits)
np.random.seed(228)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.eye(4)
syn0 = 2 * np.random.random((3, 4)) - 1
syn1 = 2 * np.random.random((4, 4)) - 1

def nonlin(x, deriv=False):
    return x * (1 - x) if deriv else 1 / (1 + np.exp(-x))

for j in range(2000):
    l1 = nonlin(X @ syn0)
    l2 = nonlin(l1 @ syn1)
    l2_delta = (y - l2) * nonlin(l2, True)
    l1_error = l2_delta * syn1.T
    l1_delta = l1_error * nonlin(l1, True)
    syn1 += l1.T @ l2_delta
    syn0 += X.T @ l1_delta
print("answers", l2.argmax(axis=1), "error", np.abs(y - l2).mean().round(3))
