# verdict: wrong
# line: 14
# why: data and targets are shuffled each on its own, so they don't belong together any more

import numpy as np
np.random.seed(5)
sigmoid = lambda z: 1/(1+np.exp(-z))
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
w1 = np.random.uniform(-1,1,(3,4))
w2 = np.random.uniform(-1,1,(4,1))
for epoch in range(2000):
    # new order in every epoch
    X, y = X[np.random.permutation(4)], y[np.random.permutation(4)]
    hid = sigmoid(X.dot(w1))
    out = sigmoid(hid.dot(w2))
    d_out = (y - out)*out*(1-out)
    d_hid = d_out.dot(w2.T)*hid*(1-hid)
    w2 += 0.8*hid.T.dot(d_out)
    w1 += 0.8*X.T.dot(d_hid)
print(np.c_[X, y, out])
