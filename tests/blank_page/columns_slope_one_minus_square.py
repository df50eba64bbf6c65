# verdict: wrong
# first wrong: slope
# line: 16
# mistake: deriv-tanh-form
# why: 1 - a squared is the slope of tanh, the layers here are logistic

import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]).T   # samples in columns
Y = np.array([[0,1,1,0]])

def logistic(z):
    return 1/(1+np.exp(-z))

def slope(a):
    return 1-np.power(a, 2)

def run(W, V):
    A = logistic(W.dot(X))
    return A, logistic(V.dot(A))

np.random.seed(25)
W = np.random.randn(4,3)
V = np.random.randn(1,4)
for epoch in range(20000):
    A, B = run(W, V)
    dB = (B-Y)*slope(B)
    dA = V.T.dot(dB)*slope(A)
    V = V-.1*dB.dot(A.T)
    W = W-.1*dA.dot(X.T)
    if epoch % 5000 == 0:
        print("cost", np.sum((B-Y)**2)/2)
