# verdict: wrong
# line: 26
# why: output delta: The sigmoid's derivative x(1-x) is fed with the error instead of the output, so the delta has lost its sign.
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

np.random.seed(1)
# mixing of two paints: share of red, share of blue, 1 -> brightness
X = np.array([[0.1, 0.2, 1], [0.9, 0.1, 1], [0.4, 0.6, 1], [0.8, 0.8, 1], [0.2, 0.9, 1], [0.5, 0.3, 1]])
y = np.array([[0.9], [0.5], [0.4], [0.15], [0.3], [0.7]])

syn0 = 2 * np.random.random((3, 4)) - 1
syn1 = 2 * np.random.random((4, 1)) - 1
lr = 0.5

for j in range(8000):
    l0 = X
    l1 = nonlin(np.dot(l0, syn0))
    l2 = nonlin(np.dot(l1, syn1))

    l2_error = y - l2
    l2_delta = l2_error * nonlin(l2_error, deriv=True)
    l1_error = l2_delta.dot(syn1.T)
    l1_delta = l1_error * nonlin(l1, deriv=True)

    syn1 += lr * l1.T.dot(l2_delta)
    syn0 += lr * l0.T.dot(l1_delta)

print("Error:", np.mean(np.abs(l2_error)))
print(l2.T.round(3))
