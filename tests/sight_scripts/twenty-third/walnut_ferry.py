# verdict: right
import numpy as np

# sigmoid, and its slope if deriv is set
def nonlin(x, deriv=False):
    if deriv:
        return x - x*x
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],
              [0,1,1],
              [1,0,1],
              [1,1,1]])
y = np.array([[0,1,1,0]]).T

np.random.seed(1)
syn0 = 2*np.random.random((3,5)) - 1
syn1 = 2*np.random.random((5,1)) - 1

for j in range(20000):
    l0 = X
    l1 = nonlin(l0.dot(syn0))
    l2 = nonlin(l1.dot(syn1))

    l2_error = l2 - y
    if j % 5000 == 0:
        print("Error:", np.mean(np.abs(l2_error)))
    l2_delta = l2_error * nonlin(l2, True)
    l1_delta = l2_delta.dot(syn1.T) * nonlin(l1, True)

    syn1 -= l1.T.dot(l2_delta)
    syn0 -= l0.T.dot(l1_delta)

print(l2)
