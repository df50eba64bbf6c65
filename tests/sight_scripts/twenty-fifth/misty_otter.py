# verdict: wrong
# line: 27
# why: hidden delta: The hidden delta gets the raw output error back instead of the output delta.
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x*(1-x)
    return 1/(1+np.exp(-x))

# majority of three bits
X = np.array([[0,0,0],[0,0,1],[0,1,0],[0,1,1],[1,0,0],[1,0,1],[1,1,0],[1,1,1]])
y = np.array([[0],[0],[0],[1],[0],[1],[1],[1]])
alpha = 0.5

np.random.seed(1)
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1

for it in range(5000):
    l0 = X
    l1 = nonlin(np.dot(l0, syn0))
    l2 = nonlin(np.dot(l1, syn1))
    l2_error = y - l2
    l2_delta = l2_error * nonlin(l2, True)
    # send the blame back through syn1
    l1_error = l2_error.dot(syn1.T)
    l1_delta = l1_error * nonlin(l1, True)
    syn1 += alpha * l1.T.dot(l2_delta)
    syn0 += alpha * l0.T.dot(l1_delta)

print(np.round(l2, 3))
