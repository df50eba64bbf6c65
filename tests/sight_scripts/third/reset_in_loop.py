# verdict: wrong
# line: 12
# why: The weights are drawn anew in every epoch.
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
def nonlin(x, deriv=False):
    if deriv: return x*(1-x)
    return 1/(1+np.exp(-x))
np.random.seed(1)
for epoch in range(50):
    syn0 = 2*np.random.random((3,4)) - 1
    syn1 = 2*np.random.random((4,1)) - 1
    for j in range(60):
        l1 = nonlin(X.dot(syn0))
        l2 = nonlin(l1.dot(syn1))
        l2_delta = (y - l2)*nonlin(l2, True)
        l1_delta = l2_delta.dot(syn1.T)*nonlin(l1, True)
        syn1 += l1.T.dot(l2_delta)
        syn0 += X.T.dot(l1_delta)
    print("Error:", np.mean(np.abs(y-l2)))
