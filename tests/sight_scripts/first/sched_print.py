# verdict: wrong
# wrong: alpha in the change of the second weights
# line: 21
# mistake: the first layer uses the scheduled rate, the second the start value
# style: student with a decaying rate
import numpy as np
np.random.seed(61)
X = np.array([[0,0],[0,1],[1,0],[1,1]], dtype=float)
Y = np.array([[0],[1],[1],[0]], dtype=float)
W1 = np.random.randn(2,5); b1 = np.zeros((1,5))
W2 = np.random.randn(5,1); b2 = np.zeros((1,1))
lr = 2.0
decay = 0.002
sig = lambda z: 1/(1+np.exp(-z))
for epoch in range(3000):
    lr_now = lr/(1+decay*epoch)
    H = sig(X@W1+b1)
    O = sig(H@W2+b2)
    d2 = (O-Y)*O*(1-O)
    d1 = d2@W2.T*H*(1-H)
    W2 -= lr*H.T@d2
    b2 -= lr_now*d2.sum(0, keepdims=True)
    W1 -= lr_now*X.T@d1
    b1 -= lr_now*d1.sum(0, keepdims=True)
    if epoch % 500 == 0:
        print("epoch %4d rate %.3f mse %.5f" % (epoch, lr_now, np.mean((O-Y)**2)))
