# verdict: right

import numpy as np
# the learning rates of the two layers differ on purpose (small fan-in, large fan-in)
lr_hidden, lr_output = 0.9, 0.3
np.random.seed(58)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
w1 = np.random.randn(3,7)
w2 = np.random.randn(7,1)
def fwd():
    h = 1/(1+np.exp(-X.dot(w1)))
    return h, 1/(1+np.exp(-h.dot(w2)))
for i in range(3000):
    h, o = fwd()
    delta_o = np.multiply(o-y, np.multiply(o, 1-o))
    delta_h = np.multiply(np.dot(delta_o, w2.T), np.multiply(h, 1-h))
    w1 -= lr_hidden*np.dot(X.T, delta_h)
    w2 -= lr_output*np.dot(h.T, delta_o)
print(np.c_[y, fwd()[1]])
