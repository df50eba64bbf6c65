# verdict: wrong
# line: 22
# also: 21
# why: The nudged weight is never set back, so each difference sums the slopes of all weights so far.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def loss(w):
    syn0 = w[:9].reshape(3,3)
    syn1 = w[9:].reshape(3,1)
    layer_1 = 1/(1+np.exp(-np.dot(X,syn0)))
    layer_2 = 1/(1+np.exp(-np.dot(layer_1,syn1)))
    return 0.5*np.sum((layer_2-y)**2)

def slope_of(w, eps=1e-6):
    base = loss(w)
    g = np.zeros(w.size)
    for i in range(w.size):
        w[i] += eps
        g[i] = (loss(w) - base)/eps
    return g

np.random.seed(1)
w = 2*np.random.random(12) - 1
for j in range(2001):
    if j % 400 == 0:
        print("loss after", j, "steps:", loss(w))
    w = w - 0.5*slope_of(w)
