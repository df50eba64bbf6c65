# verdict: wrong
# first wrong: update
# line: 22
# mistake: -
# why: the new weights are put in a copy, and the function returns the old dictionary

import numpy as np

def f(x): return 1/(1+np.exp(-x))

def forward(X, weights):
    h = f(X @ weights["first"])
    return h, f(h @ weights["second"])

def update(X, y, weights, alpha):
    h, o = forward(X, weights)
    delta_o = (y - o)*o*(1 - o)
    delta_h = delta_o @ weights["second"].T*h*(1 - h)
    new = dict(weights)
    new["second"] = weights["second"] + alpha*h.T @ delta_o
    new["first"] = weights["first"] + alpha*X.T @ delta_h
    return weights

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
rng = np.random.default_rng(1)
weights = {"first": rng.normal(size=(3,4)), "second": rng.normal(size=(4,1))}

for epoch in range(10000):
    weights = update(X, y, weights, 0.6)
    if epoch % 2500 == 0:
        print(epoch, np.abs(forward(X, weights)[1] - y).mean())
