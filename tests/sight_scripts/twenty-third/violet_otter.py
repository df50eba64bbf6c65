# verdict: wrong
# line: 25
# why: hidden delta: the error instead of the delta of the output layer is sent back through syn1
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T

np.random.seed(1)
syn0 = 2 * np.random.random((3, 4)) - 1
syn1 = 2 * np.random.random((4, 1)) - 1

for j in range(20000):
    l1 = nonlin(X.dot(syn0))
    l2 = nonlin(l1.dot(syn1))
    l2_error = y - l2
    if j % 5000 == 0:
        print("Error:", np.mean(np.abs(l2_error)))
    l2_delta = l2_error * nonlin(l2, True)
    l1_error = l2_error.dot(syn1.T)
    l1_delta = l1_error * nonlin(l1, True)
    syn1 += l1.T.dot(l2_delta)
    syn0 += X.T.dot(l1_delta)

print("Output after training:")
print(l2)
