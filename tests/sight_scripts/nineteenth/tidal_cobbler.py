# verdict: wrong
# line: 14
# also: 26
# why: tanh taken once more of what is a tanh already, inside the slope
import numpy as np

np.random.seed(91)
X = np.random.randn(40, 2)
labels = np.where(X[:, 0] * X[:, 1] > 0, 1, -1).reshape(40, 1)


def act(x, deriv=False):
    if deriv:
        return 1 - np.tanh(x) ** 2
    return np.tanh(x)


syn0 = np.random.randn(2, 8)
syn1 = np.random.randn(8, 1)

for it in range(2000):
    l0 = X
    l1 = act(l0.dot(syn0))
    l2 = act(l1.dot(syn1))
    l2_error = 0.9 * labels - l2
    l2_delta = l2_error * act(l2, deriv=True)
    l1_error = l2_delta.dot(syn1.T)
    l1_delta = l1_error * act(l1, deriv=True)
    syn1 += 0.02 * l1.T.dot(l2_delta)
    syn0 += 0.02 * l0.T.dot(l1_delta)
    if it % 400 == 0:
        print("Error:", np.mean(np.abs(l2_error)))
