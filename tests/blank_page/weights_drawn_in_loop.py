# verdict: wrong
# first wrong: loop
# line: 11
# mistake: loop-reinitialises-weights
# why: the weights are drawn anew at the start of every iteration
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
for it in range(5000):
    np.random.seed(1)
    a = 2*np.random.random((3,4))-1
    b = 2*np.random.random((4,1))-1
    h = 1/(1+np.exp(-X@a))
    o = 1/(1+np.exp(-h@b))
    do = (y-o)*o*(1-o)
    dh = do@b.T*h*(1-h)
    b += h.T@do
    a += X.T@dh
print(o)
