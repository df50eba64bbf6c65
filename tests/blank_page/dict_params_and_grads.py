# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: parameters and gradients in dictionaries under the same keys, all moved by the same rate

import numpy as np

P = {}
np.random.seed(1234)
P['W1'] = np.random.randn(2, 5)
P['b1'] = np.zeros((1, 5))
P['W2'] = np.random.randn(5, 1)
P['b2'] = np.zeros((1, 1))

X = np.array([[0,0],[0,1],[1,0],[1,1]])
Y = np.array([[0],[1],[1],[0]])

def forward(X, P):
    c = {}
    c['A1'] = 1/(1+np.exp(-(X@P['W1'] + P['b1'])))
    c['A2'] = 1/(1+np.exp(-(c['A1']@P['W2'] + P['b2'])))
    return c

def grads(X, Y, P, c):
    g = {}
    d2 = (c['A2'] - Y)*c['A2']*(1-c['A2'])
    g['W2'] = c['A1'].T@d2
    g['b2'] = d2.sum(0, keepdims=True)
    d1 = d2@P['W2'].T*c['A1']*(1-c['A1'])
    g['W1'] = X.T@d1
    g['b1'] = d1.sum(0, keepdims=True)
    return g

for it in range(20000):
    c = forward(X, P)
    g = grads(X, Y, P, c)
    for key in P:
        P[key] = P[key] - 0.25*g[key]
    if it in (0, 10, 100, 1000, 10000):
        print(it, float(np.abs(c['A2'] - Y).mean()))

print(forward(X, P)['A2'])
