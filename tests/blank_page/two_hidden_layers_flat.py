# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: two hidden layers, each delta sent back through its own untouched weights

import numpy as np
np.random.seed(42)

x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
t = np.array([[0],[1],[1],[0]])

eta = 0.7
syn0 = np.random.randn(3, 5)
syn1 = np.random.randn(5, 4)
syn2 = np.random.randn(4, 1)

def f(a):
    return 1 / (1 + np.exp(-a))

def df(o):
    return o * (1 - o)

for epoch in range(40000):
    # forward
    l1 = f(x.dot(syn0))
    l2 = f(l1.dot(syn1))
    l3 = f(l2.dot(syn2))

    # backward
    e3 = t - l3
    d3 = e3 * df(l3)
    e2 = d3.dot(syn2.T)
    d2 = e2 * df(l2)
    e1 = d2.dot(syn1.T)
    d1 = e1 * df(l1)

    syn2 += eta * l2.T.dot(d3)
    syn1 += eta * l1.T.dot(d2)
    syn0 += eta * x.T.dot(d1)

    if epoch % 10000 == 0:
        print("epoch", epoch, "error", np.mean(np.abs(e3)))

print(l3)
