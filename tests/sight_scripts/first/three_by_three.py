# verdict: wrong
# wrong: the hidden delta
# line: 19
# mistake: the delta goes back through the first weights rather than the second; both are 3 by 3, so it fits
# style: student with three classes, three inputs, three hidden units
import numpy as np
rng = np.random.RandomState(38)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
Y = np.array([[1,0,0],[0,1,0],[0,1,0],[0,0,1]], float)
S1 = rng.uniform(-1,1,(3,3))
S2 = rng.uniform(-1,1,(3,3))
def act(x, slope=False):
    return x*(1-x) if slope else 1/(1+np.exp(-x))
for i in range(4000):
    L1 = act(X.dot(S1))
    L2 = act(L1.dot(S2))
    L2e = L2-Y
    L2d = L2e*act(L2, slope=True)
    L1e = L2d.dot(S1.T)
    L1d = L1e*act(L1, slope=True)
    S2 -= 0.6*L1.T.dot(L2d)
    S1 -= 0.6*X.T.dot(L1d)
    if i % 800 == 0: print(i, np.abs(L2e).mean())
