# verdict: wrong
# wrong: the output delta
# line: 19
# mistake: the squared error is sent back rather than the difference
# style: student who mixes up loss and error
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,0,1,1]]).T
np.random.seed(1)
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1

def sigmoid(x): return 1/(1+np.exp(-x))

for iter in range(10000):
    l1 = sigmoid(np.dot(X,syn0))
    l2 = sigmoid(np.dot(l1,syn1))
    loss = (l2 - y)**2
    l2_delta = loss * l2 * (1-l2)
    l1_delta = l2_delta.dot(syn1.T) * l1 * (1-l1)
    syn1 -= l1.T.dot(l2_delta)
    syn0 -= X.T.dot(l1_delta)
    if iter % 2000 == 0:
        print(loss.sum())
