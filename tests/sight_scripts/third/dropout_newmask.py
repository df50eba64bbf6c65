# verdict: wrong
# line: 16
# why: The backward pass draws a new dropout mask instead of the one of the forward pass.
import numpy as np
np.random.seed(45)
X = np.random.rand(60, 5)
Y = (X.sum(1, keepdims=True) > 2.5)*1.0
def dropout(a, p=.3):
    return a*(np.random.rand(*a.shape) > p)/(1-p)
W1 = np.random.randn(5, 16)*.5; W2 = np.random.randn(16, 1)*.5
for epoch in range(800):
    h = np.tanh(X @ W1)
    hd = dropout(h)
    o = 1/(1+np.exp(-hd @ W2))
    d = (o - Y)/60
    dh = dropout(d @ W2.T)*(1-h**2)
    W2 -= .5*hd.T @ d
    W1 -= .5*X.T @ dh
    if epoch % 200 == 0: print(epoch, np.mean((o > .5) == Y))
