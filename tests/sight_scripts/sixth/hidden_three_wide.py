# verdict: wrong
# line: 19
# why: The slope for the hidden delta is taken of the input layer l0 instead of l1.
import numpy as np
def nonlin(x, deriv=False):
    if deriv: return x*(1-x)
    return 1/(1+np.exp(-x))
X = np.array([[.1,.2,1],[.1,.9,1],[.8,.2,1],[.9,.9,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)
syn0 = 2*np.random.random((3,3)) - 1
syn1 = 2*np.random.random((3,1)) - 1
alpha = 2
for it in range(2000):
    l0 = X
    l1 = nonlin(l0 @ syn0)
    l2 = nonlin(l1 @ syn1)
    l2_delta = (l2 - y) * nonlin(l2, True)
    l1_delta = l2_delta @ syn1.T * nonlin(l0, True)
    syn1 -= alpha * l1.T @ l2_delta
    syn0 -= alpha * l0.T @ l1_delta
    if it % 400 == 0: print(it, np.mean(np.abs(l2 - y)))
