# verdict: wrong
# line: 22
# why: The hidden layer is compared with the targets directly instead of getting its error from the layer above.
import numpy as np

np.random.seed(428)
def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

# two outputs: xor and and; two hidden units
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,0],[1,0],[1,0],[0,1]])
syn0 = 2 * np.random.random((3, 2)) - 1
syn1 = 2 * np.random.random((2, 2)) - 1
for i in range(3000):
    l1 = nonlin(np.dot(X, syn0))
    l2 = nonlin(np.dot(l1, syn1))
    l2_error = y - l2
    l2_delta = l2_error * nonlin(l2, True)
    l1_error = y - l1
    l1_delta = l1_error * nonlin(l1, True)
    syn1 += np.dot(l1.T, l2_delta)
    syn0 += np.dot(X.T, l1_delta)
print("Error: %.4f" % np.abs(l2_error).mean())
