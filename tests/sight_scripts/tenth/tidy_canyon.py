# verdict: wrong
# line: 22
# why: The old velocity is subtracted, so the momentum pulls against the movement.
import numpy as np
np.random.seed(21)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
T = np.array([[0],[1],[1],[0]])
W = [np.random.rand(3,4)-0.5, np.random.rand(4,1)-0.5]
vel = [0, 0]

def sigm(x):
    return 1/(1+np.exp(-x))

for e in range(5000):
    h = sigm(X.dot(W[0]))
    o = sigm(h.dot(W[1]))
    err = T - o
    do = err*o*(1-o)
    dh = do.dot(W[1].T)*h*(1-h)
    vel[1] = 0.8*vel[1] + h.T.dot(do)
    vel[0] = X.T.dot(dh) - 0.8*vel[0]
    W[1] = W[1] + vel[1]
    W[0] = W[0] + vel[0]
    if e % 1000 == 0:
        print("e=%d  loss=%.5f" % (e, (err**2).mean()))
