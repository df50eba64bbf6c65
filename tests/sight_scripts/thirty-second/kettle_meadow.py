# verdict: wrong
# line: 15
import numpy as np
np.random.seed(1)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
def sigmoid(x):
    return 1/(1+np.exp(-x))
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1
for j in range(5000):
    l1 = sigmoid(X.dot(syn0))
    l2 = sigmoid(l1.dot(syn1))
    l2_delta = (y - l2) * l2 * (1 - l2)
    l1_error = (y - l2).dot(syn1.T)
    l1_delta = l1_error * l1 * (1 - l1)
    syn1 += l1.T.dot(l2_delta)
    syn0 += X.T.dot(l1_delta)
print(l2)
