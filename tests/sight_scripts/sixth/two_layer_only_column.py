# verdict: right
import numpy as np
# part one of the post: just one set of weights, y is the first column
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,0,1,1]]).T
np.random.seed(1)
syn0 = 2*np.random.random((3,1)) - 1
for it in range(2000):
    l1 = 1/(1+np.exp(-(np.dot(X,syn0))))
    l1_delta = (y - l1)*(l1*(1-l1))
    syn0 += np.dot(X.T,l1_delta)
print("Output After Training:")
print(l1)
