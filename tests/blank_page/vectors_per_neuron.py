# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: one weight vector per neuron, every vector moved by the exact gradient

import numpy as np

def act(x): return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0,1,1,0])

np.random.seed(31)
# every neuron on its own so that I can see what happens
h1 = np.random.uniform(-1,1,3)
h2 = np.random.uniform(-1,1,3)
h3 = np.random.uniform(-1,1,3)
o  = np.random.uniform(-1,1,3)

for i in range(30000):
    a1 = act(X.dot(h1))
    a2 = act(X.dot(h2))
    a3 = act(X.dot(h3))
    out = act(o[0]*a1 + o[1]*a2 + o[2]*a3)

    d = (y-out)*out*(1-out)
    d1 = d*o[0]*a1*(1-a1)
    d2 = d*o[1]*a2*(1-a2)
    d3 = d*o[2]*a3*(1-a3)

    o += np.array([a1.dot(d), a2.dot(d), a3.dot(d)])
    h1 += X.T.dot(d1)
    h2 += X.T.dot(d2)
    h3 += X.T.dot(d3)

print(out)
