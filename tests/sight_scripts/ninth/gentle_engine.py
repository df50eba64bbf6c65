# verdict: right

import numpy as np
np.random.seed(40)
x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def g(z):
    return 1/(1+np.exp(-z))

def dg(a):
    return np.multiply(a, np.subtract(1, a))

w1, w2, w3 = (np.random.uniform(-1.5, 1.5, s) for s in ((3, 5), (5, 5), (5, 1)))
rate = 0.5
for epoch in range(4000):
    h1 = g(x.dot(w1))
    h2 = g(h1.dot(w2))
    o = g(h2.dot(w3))
    do = (o - y) * dg(o)
    dh2 = do.dot(w3.T) * dg(h2)
    dh1 = dh2.dot(w2.T) * dg(h1)
    w3 -= rate * h2.T.dot(do)
    w2 -= rate * h1.T.dot(dh2)
    w1 -= rate * x.T.dot(dh1)
    if epoch in (0, 100, 1000, 3999):
        print(epoch, 0.5 * np.sum((o - y)**2))
