# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: one sample at a time in a shuffled order of indices, each step the exact gradient of that sample

import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
lr = 0.6
gen = np.random.default_rng(0)
w1 = gen.normal(size=(3,5))
w2 = gen.normal(size=(5,1))

def g(z):
    return 1/(1+np.exp(-z))

for epoch in range(8000):
    order = gen.permutation(len(X))
    for i in order:
        x = X[i:i+1]
        h = g(x.dot(w1))
        o = g(h.dot(w2))
        do = (o - y[i:i+1])*o*(1-o)
        dh = do.dot(w2.T)*h*(1-h)
        w2 -= lr*h.T.dot(do)
        w1 -= lr*x.T.dot(dh)
    if epoch % 2000 == 0:
        print(epoch, np.abs(g(g(X.dot(w1)).dot(w2)) - y).mean())
