# verdict: wrong
# line: 17
# also: 18, 19
# why: alias W2_old = W2 then in-place update, so hidden delta sees new W2
import numpy as np
np.random.seed(14)
sg = lambda x: 1/(1+np.exp(-x))
X = np.array([[0,0,1],[1,1,1],[1,0,1],[0,1,1]])
Y = np.array([[0,1,1,0]]).T
W1 = 2*np.random.rand(3,4) - 1
W2 = 2*np.random.rand(4,1) - 1
alpha = 0.8
for j in range(5000):
    L1 = sg(np.dot(X, W1))
    L2 = sg(np.dot(L1, W2))
    d2 = (Y - L2) * (L2 * (1 - L2))
    W2_old = W2
    W2 += alpha * np.dot(L1.T, d2)
    d1 = np.dot(d2, W2_old.T) * (L1 * (1 - L1))
    W1 += alpha * np.dot(X.T, d1)
print("After training:")
print(L2)
