# verdict: wrong
# line: 33
# also: 30, 31
# why: derivatives: the second weights get the error instead of the delta, whereas the first layer gets the delta of the squared error
import numpy as np

def nonlin(x, deriv=False):
    if deriv == True:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

# is exactly one of the first two switched on?
X = np.array([[1,0,0,1],
              [0,1,0,1],
              [1,1,0,1],
              [0,0,1,1],
              [1,0,1,1],
              [0,0,0,1]])
y = np.array([[1],[1],[0],[0],[1],[0]])

np.random.seed(14)
syn0 = 2*np.random.random((4,6)) - 1
syn1 = 2*np.random.random((6,1)) - 1

for j in range(6000):
    l0 = X
    l1 = nonlin(np.dot(l0, syn0))
    l2 = nonlin(np.dot(l1, syn1))
    l2_error = y - l2
    l2_delta = l2_error * nonlin(l2, True)
    l1_error = l2_delta.dot(syn1.T)
    l1_delta = l1_error * nonlin(l1, True)
    syn1 += 0.5 * l1.T.dot(l2_error)
    syn0 += 0.5 * l0.T.dot(l1_delta)
    if j % 2000 == 0:
        print("Error:", np.mean(np.abs(l2_error)))

print(np.c_[y, l2])
