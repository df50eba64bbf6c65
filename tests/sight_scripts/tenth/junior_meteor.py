# verdict: wrong
# line: 23
# why: The ones are the last column of the hidden layer, but the first row of weights is dropped when the error goes back.
import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def add_bias(a):
    return np.hstack([a, np.ones((a.shape[0], 1))])

X = add_bias(np.array([[0,0],[0,1],[1,0],[1,1]]))
y = np.array([[0],[1],[1],[0]])

np.random.seed(31)
syn0 = np.random.uniform(-1,1,(3,4))
syn1 = np.random.uniform(-1,1,(5,1))

for i in range(5000):
    hid = sigmoid(X @ syn0)
    hid_b = add_bias(hid)
    out = sigmoid(hid_b @ syn1)
    delta = (y-out)*out*(1-out)
    back = delta @ syn1[1:].T
    back = back*hid*(1-hid)
    syn1 += hid_b.T @ delta
    syn0 += X.T @ back
    if not i % 1000: print(abs(y-out).sum())
