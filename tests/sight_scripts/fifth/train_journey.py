# verdict: wrong
# line: 9
# why: The deriv branch squashes its argument again, although it is always called with values already squashed.
import numpy as np

def nonlin(x, deriv=False):
    s = 1 / (1 + np.exp(-x))
    if deriv:
        return s * (1 - s)
    return s

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1
for iter in range(6000):
    l0 = X
    l1 = nonlin(l0 @ syn0)
    l2 = nonlin(l1 @ syn1)
    l2_error = y - l2
    l2_delta = l2_error * nonlin(l2, deriv=True)
    l1_error = l2_delta @ syn1.T
    l1_delta = l1_error * nonlin(l1, deriv=True)
    syn1 += l1.T @ l2_delta
    syn0 += l0.T @ l1_delta
print("Output After Training:")
print(l2)
