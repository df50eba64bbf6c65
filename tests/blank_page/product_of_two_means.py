# verdict: wrong
# first wrong: derivative
# line: 23
# mistake: -
# why: the mean activation times the mean delta is not the mean of their products, so the samples' pairing is lost

import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[1]])

np.random.seed(44)
w0 = np.random.randn(3,4)
w1 = np.random.randn(4,1)
f = lambda z: 1/(1+np.exp(-z))

for i in range(10000):
    l1 = f(X.dot(w0))
    l2 = f(l1.dot(w1))
    d2 = (l2-y)*l2*(1-l2)
    d1 = d2.dot(w1.T)*l1*(1-l1)
    # average activation of a unit times average delta
    w1 -= 0.5*l1.mean(axis=0)[:, None]*d2.mean()
    w0 -= 0.5*X.mean(axis=0)[:, None]*d1.mean(axis=0)[None, :]

print(l2)
