# verdict: wrong
# line: 27
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

# rows: sweet, firm, yellow, constant
X = np.array([[0.9, 0.2, 0.8, 1], [0.1, 0.9, 0.3, 1], [0.7, 0.4, 0.9, 1], [0.3, 0.8, 0.2, 1], [0.6, 0.7, 0.5, 1]])
ripe = np.array([[1], [0], [1], [0], [0]])

np.random.seed(1)
syn0 = 2 * np.random.random((4, 4)) - 1
syn1 = 2 * np.random.random((4, 1)) - 1

for it in range(10000):
    l0 = X
    l1 = nonlin(np.dot(l0, syn0))
    l2 = nonlin(np.dot(l1, syn1))

    l2_error = ripe - l2
    if it % 2500 == 0:
        print("Error:" + str(np.mean(np.abs(l2_error))))
    l2_delta = l2_error * nonlin(l2, deriv=True)
    l1_error = l2_error.dot(syn1.T)
    l1_delta = l1_error * nonlin(l1, deriv=True)

    syn1 += 0.5 * l1.T.dot(l2_delta)
    syn0 += 0.5 * l0.T.dot(l1_delta)
