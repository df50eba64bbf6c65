# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: biases as an extra column of ones in both layers, its row kept out of what is sent back
import numpy as np
np.random.seed(9)
X = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[1],[0],[0],[1]])      # same or not
ones = np.ones((4,1))
X1 = np.hstack((X, ones))
w = np.random.uniform(-1,1,(3,3))
v = np.random.uniform(-1,1,(4,1))
for i in range(10000):
    h = 1/(1+np.exp(-X1.dot(w)))
    h1 = np.hstack((h, ones))
    o = 1/(1+np.exp(-h1.dot(v)))
    do = (o-y)*o*(1-o)
    dh = do.dot(v[:-1].T)*h*(1-h)
    v = v - 2*h1.T.dot(do)
    w = w - 2*X1.T.dot(dh)
print(np.round(o, 2))
