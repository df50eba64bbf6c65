# verdict: wrong
# first wrong: output_delta
# line: 21
# mistake: l2delta-derivative-of-error
# why: the output error is scaled by the slope at the error instead of the slope at the output

import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))
def deriv(out): return out*(1-out)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
lr = 0.1
np.random.seed(1)
syn0, syn1 = 2*np.random.random((3,4))-1, 2*np.random.random((4,1))-1
for i in range(2000):
    l1 = sigmoid(np.dot(X,syn0))
    l2 = sigmoid(np.dot(l1,syn1))
    l2_error = y - l2
    l2_delta = l2_error*deriv(l2_error)
    l1_error = np.dot(l2_delta,syn1.T)
    l1_delta = l1_error*deriv(l1)
    syn1 = syn1 + lr*np.dot(l1.T,l2_delta)
    syn0 = syn0 + lr*np.dot(X.T,l1_delta)
    if i % 400 == 0:
        print(np.abs(l2_error).mean())
