# verdict: wrong
# line: 22
# also: 24
# why: the two gradients come back in the other order than they are unpacked; the matrices have the same shape

# everything in pure functions
import numpy as np
data=np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
aim=np.array([[0, 1, 0], [1, 0, 0], [1, 1, 0], [0, 1, 1]])
def init(seed):
    r=np.random.default_rng(seed)
    return r.standard_normal((3, 3)), r.standard_normal((3, 3))
def logistic(z):
    return 1/(1+np.exp(-z))
def forward(mats, x):
    h=logistic(x@mats[0])
    return h, logistic(h@mats[1])
def slopes(mats, x, t):
    h, o=forward(mats, x)
    do=(o-t)*o*(1-o)
    dh=do@mats[1].T*h*(1-h)
    return h.T@do, x.T@dh
def step(mats, lr):
    g0, g1=slopes(mats, data, aim)
    return mats[0]-lr*g0, mats[1]-lr*g1
mats=init(1)
for _ in range(3000):
    mats=step(mats, 0.7)
print(forward(mats, data)[1])
