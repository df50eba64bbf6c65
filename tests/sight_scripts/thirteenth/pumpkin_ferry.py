# verdict: wrong
# line: 20
# why: hidden delta uses the derivative of the output layer l2 (copied line), (4,1) broadcasts over (4,4)
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(1)
alpha = 1
def sigmoid(x): return 1/(1+np.exp(-x))
def deriv(out): return out*(1-out)
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1
for j in range(6000):
    l1 = sigmoid(np.dot(X,syn0))
    l2 = sigmoid(np.dot(l1,syn1))
    l2_error = l2 - y
    if j % 1500 == 0: print("Error:", np.mean(np.abs(l2_error)))
    l2_delta = l2_error*deriv(l2)
    l1_error = l2_delta.dot(syn1.T)
    l1_delta = l1_error*deriv(l2)
    syn1 -= alpha*l1.T.dot(l2_delta)
    syn0 -= alpha*X.T.dot(l1_delta)
