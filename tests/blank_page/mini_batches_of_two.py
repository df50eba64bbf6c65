# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: mini-batches of two samples, shuffled with their targets, exact for each batch
import numpy as np
rng = np.random.default_rng()
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); Y = np.array([[0],[1],[1],[0]])
a, b = rng.uniform(-1,1,(3,5)), rng.uniform(-1,1,(5,1))

def batches():
    order = rng.permutation(4)
    for i in range(0, 4, 2):
        yield X[order[i:i+2]], Y[order[i:i+2]]

for epoch in range(4000):
    for bx, by in batches():
        h = 1/(1+np.exp(-bx@a)); o = 1/(1+np.exp(-h@b))
        d = (o-by)*o*(1-o)
        e = d@b.T*h*(1-h)
        b -= 0.8*h.T@d
        a -= 0.8*bx.T@e
print(1/(1+np.exp(-(1/(1+np.exp(-X@a)))@b)))
