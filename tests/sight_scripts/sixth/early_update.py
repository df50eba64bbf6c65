# verdict: wrong
# line: 16
# also: 18, 19
# why: old_syn1 is only a second name for syn1, and += changes the array in place, so the hidden delta sees the new weights.
import numpy as np
# third rebuild, with numpy functions spelled out
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(1)
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1
alpha = 4.0
for j in range(1500):
    l1 = 1/(1+np.exp(-np.dot(X, syn0)))
    l2 = 1/(1+np.exp(-np.dot(l1, syn1)))
    old_syn1 = syn1
    l2_delta = (y - l2)*(l2*(1-l2))
    syn1 += alpha*np.dot(l1.T, l2_delta)
    l1_delta = np.dot(l2_delta, old_syn1.T)*(l1*(1-l1))
    syn0 += alpha*np.dot(X.T, l1_delta)
    if j % 300 == 0:
        print(j, np.abs(y - l2).sum())
