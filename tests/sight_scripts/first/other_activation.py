# verdict: wrong
# wrong: the slope of the hidden layer
# line: 13
# mistake: the net uses tanh but the slope is that of the sigmoid
# style: student who exchanged the activation
import numpy as np
np.random.seed(11)

def f(x):
    return np.tanh(x)

def df(out):
    return out*(1-out)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
w0 = np.random.normal(scale=0.5, size=(3,5))
w1 = np.random.normal(scale=0.5, size=(5,1))

for i in range(5000):
    l1 = f(X.dot(w0))
    l2 = l1.dot(w1)
    d2 = l2-y
    d1 = d2.dot(w1.T)*df(l1)
    w1 -= 0.1*l1.T.dot(d2)
    w0 -= 0.1*X.T.dot(d1)
    if i % 1000 == 0: print(i, np.square(l2-y).mean())
