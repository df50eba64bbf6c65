# verdict: wrong
# line: 18
# why: Alpha is multiplied into the output delta and again into the change, so alpha counts twice in one layer and the deltas disagree.
import numpy as np

np.random.seed(314)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alpha = 0.5
syn0 = 2*np.random.random((3,5)) - 1
syn1 = 2*np.random.random((5,1)) - 1
for j in range(2500):
    l1 = 1/(1+np.exp(-(np.dot(X,syn0))))
    l2 = 1/(1+np.exp(-(np.dot(l1,syn1))))
    l2_delta = alpha * (l2 - y)*(l2*(1-l2))
    l1_delta = l2_delta.dot(syn1.T) * (l1 * (1-l1))
    syn1 -= l1.T.dot(l2_delta)
    syn0 -= alpha * X.T.dot(l1_delta)
print("Error:" + str(np.mean(np.abs(l2 - y))))
