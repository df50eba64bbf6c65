# verdict: wrong
# line: 21
# why: The slope of the output is multiplied in twice.
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(6)
s0 = 2 * np.random.random((3, 4)) - 1
s1 = 2 * np.random.random((4, 1)) - 1
for j in range(5000):
    k1 = nonlin(X.dot(s0))
    k2 = nonlin(k1.dot(s1))
    k2_error = y - k2
    k2_delta = k2_error * nonlin(k2, deriv=True)
    k1_error = (k2_delta * nonlin(k2, deriv=True)).dot(s1.T)
    k1_delta = k1_error * nonlin(k1, deriv=True)
    s1 += k1.T.dot(k2_delta)
    s0 += X.T.dot(k1_delta)
print(k2)
