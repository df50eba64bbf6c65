# verdict: wrong
# line: 17
# why: Fresh weights (same seed) are made in every training step, so nothing accumulates.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

def new_weights(hidden, seed=1):
    np.random.seed(seed)
    return 2*np.random.random((3,hidden)) - 1, 2*np.random.random((hidden,1)) - 1

def nonlin(x): return 1/(1+np.exp(-x))

alpha = 5
for j in range(1000):
    syn0, syn1 = new_weights(hidden=4)
    l1 = nonlin(X.dot(syn0))
    l2 = nonlin(l1.dot(syn1))
    l2_delta = (y - l2)*l2*(1-l2)
    l1_delta = l2_delta.dot(syn1.T)*l1*(1-l1)
    syn1 += alpha*l1.T.dot(l2_delta)
    syn0 += alpha*X.T.dot(l1_delta)
    if j % 200 == 0:
        print(alpha, np.abs(y - l2).mean())
