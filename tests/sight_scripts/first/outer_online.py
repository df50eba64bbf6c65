# verdict: wrong
# wrong: the change of the first weights
# line: 21
# mistake: the outer product is turned round; with as many inputs as hidden units it fits
# style: online learner with np.outer
import numpy as np
np.random.seed(29)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
T = [0,1,1,0]
W = np.random.uniform(-1,1,(3,3))
v = np.random.uniform(-1,1,3)
for epoch in range(3000):
    sq = 0
    for x, t in zip(X, T):
        h = 1/(1+np.exp(-W.dot(x)))
        o = 1/(1+np.exp(-v.dot(h)))
        sq += (t-o)**2
        d = (t-o)*o*(1-o)
        e = d*v*h*(1-h)
        v = v+0.7*d*h
        W = W+0.7*np.outer(x, e)
    if epoch % 600 == 0:
        print(epoch, sq)
