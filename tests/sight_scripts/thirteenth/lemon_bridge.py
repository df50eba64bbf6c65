# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def nonlin(x, deriv=False):
    if deriv == True:
        return np.multiply(x, np.subtract(1, x))
    return np.divide(1, np.add(1, np.exp(np.negative(x))))

np.random.seed(1)
syn0 = 2*np.random.random((3, 4)) - 1
syn1 = 2*np.random.random((4, 1)) - 1
alpha = -1.5     # negative: we walk down the hill

for iter in range(9000):
    l0 = X
    l1 = nonlin(np.dot(l0, syn0))
    l2 = nonlin(np.dot(l1, syn1))
    l2_delta = (l2 - y) * nonlin(l2, deriv=True)
    l1_delta = np.dot(l2_delta, syn1.T) * nonlin(l1, deriv=True)
    syn1 += alpha * np.dot(l1.T, l2_delta)
    syn0 += alpha * np.dot(l0.T, l1_delta)
    if iter in (0, 10, 100, 1000, 8999):
        print(iter, float(np.abs(l2 - y).mean()))
