# verdict: wrong
# line: 17
# why: The output weights are changed with the output layer l2 (broadcast) instead of with the layer l1 that feeds them.
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
def sigmoid(x): return 1/(1+np.exp(-x))
def slope(s): return s*(1-s)
np.random.seed(13)
syn0 = 2*np.random.random((3,4))-1
syn1 = 2*np.random.random((4,1))-1
for i in range(1200):
    l1 = sigmoid(X @ syn0)
    l2 = sigmoid(l1 @ syn1)
    l2_delta = (y-l2) * slope(l2)
    l1_delta = (l2_delta @ syn1.T) * slope(l1)
    syn1 += l2.T @ l2_delta
    syn0 += X.T @ l1_delta
    if i % 300 == 0: print("%d %.5f" % (i, np.abs(y-l2).mean()))
