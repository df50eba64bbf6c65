# verdict: wrong
# wrong: the forward pass
# line: 9
# mistake: the sigmoid lacks the minus in its exponent, and the slope out(1-out) has the wrong sign for it
# style: beginner who writes from memory
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(x))

def slope(out):
    return out*(1-out)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,0,0,1]]).T
np.random.seed(5)
W1 = np.random.random((3,4))*2-1
W2 = np.random.random((4,1))*2-1
for i in range(2000):
    hidden = sigmoid(X.dot(W1))
    out = sigmoid(hidden.dot(W2))
    err = y-out
    if i%400==0: print(i, np.abs(err).mean())
    out_delta = err*slope(out)
    hid_delta = out_delta.dot(W2.T)*slope(hidden)
    W2 += hidden.T.dot(out_delta)
    W1 += X.T.dot(hid_delta)
