# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: one step only, from literal weights, to compare the error before and after
import numpy as np

# Does ONE step make the error smaller?
x = np.array([[1., 0., 1.], [0., 1., 1.]])
t = np.array([[1.], [0.]])

W = np.array([[ .1, -.2],
              [ .4,  .3],
              [-.5,  .2]])
V = np.array([[.7], [-.6]])

def g(z):
    return 1/(1 + np.exp(-z))

def think(W, V):
    return g(g(x @ W) @ V)

def step(W, V, alpha=0.5):
    h = g(x @ W)
    o = g(h @ V)
    do = (t - o)*o*(1 - o)
    dh = (do @ V.T)*h*(1 - h)
    return W + alpha*(x.T @ dh), V + alpha*(h.T @ do)

before = np.abs(think(W, V) - t).sum()
W, V = step(W, V)
after = np.abs(think(W, V) - t).sum()
print(before, "->", after)
