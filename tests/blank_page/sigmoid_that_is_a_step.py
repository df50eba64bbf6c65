# verdict: wrong
# first wrong: sigmoid
# line: 11
# mistake: -
# why: the function called sigmoid is a step, so o*(1-o) is always zero and nothing moves

import numpy as np

def sigmoid(x):
    # 1 if the neuron fires, 0 if not
    return np.where(x > 0, 1.0, 0.0)

def slope(o):
    return o*(1-o)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(1)
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1

for j in range(5000):
    l1 = sigmoid(np.dot(X, syn0))
    l2 = sigmoid(np.dot(l1, syn1))
    l2_delta = (y - l2)*slope(l2)
    l1_delta = l2_delta.dot(syn1.T)*slope(l1)
    syn1 += l1.T.dot(l2_delta)
    syn0 += X.T.dot(l1_delta)
print(l2)
print(syn0, syn1)
