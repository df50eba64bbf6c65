# verdict: wrong
# line: 25
# why: alpha is already in the output delta and so in the hidden delta; multiplying it again makes it alpha squared for syn0.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def nonlin(x, deriv=False):
    if deriv:
        return x*(1-x)
    return 1/(1+np.exp(-x))

for alpha in [0.1, 0.5, 3]:
    np.random.seed(1)
    syn0 = 2*np.random.random((3,4)) - 1
    syn1 = 2*np.random.random((4,1)) - 1
    for j in range(5000):
        l1 = nonlin(np.dot(X, syn0))
        l2 = nonlin(np.dot(l1, syn1))
        l2_delta = alpha * (y - l2) * nonlin(l2, deriv=True)
        l1_error = l2_delta.dot(syn1.T)
        l1_delta = l1_error * nonlin(l1, deriv=True)
        syn1 += l1.T.dot(l2_delta)
        syn0 += alpha * X.T.dot(l1_delta)
    print("with alpha", alpha, "the mean error is", np.mean(np.abs(y - l2)))
