# verdict: right
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0.5, 0, 1], [0, 0.5, 1]])
y = np.array([[0], [1], [1], [0], [1], [1]])

np.random.seed(1)
syn0 = 2 * np.random.random((3, 6)) - 1
syn1 = 2 * np.random.random((6, 5)) - 1
syn2 = 2 * np.random.random((5, 1)) - 1
alpha = 1.5

for j in range(5000):
    l0 = X
    l1 = nonlin(l0.dot(syn0))
    l2 = nonlin(l1.dot(syn1))
    l3 = nonlin(l2.dot(syn2))
    l3_error = l3 - y
    if j % 1000 == 0:
        print("Error: " + str(np.mean(np.abs(l3_error))))
    l3_delta = l3_error * nonlin(l3, deriv=True)
    l2_delta = l3_delta.dot(syn2.T) * nonlin(l2, deriv=True)
    l1_delta = l2_delta.dot(syn1.T) * nonlin(l1, deriv=True)
    syn2 -= alpha * l2.T.dot(l3_delta)
    syn1 -= alpha * l1.T.dot(l2_delta)
    syn0 -= alpha * l0.T.dot(l1_delta)
