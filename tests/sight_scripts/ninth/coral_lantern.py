# verdict: wrong
# line: 27
# also: 28
# why: the updates are indented into the printing branch, so they happen only every hundredth iteration

import numpy as np

np.random.seed(7)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
W1 = np.random.randn(3,4)
W2 = np.random.randn(4,1)
learning_rate = 1.0

def sigmoid(x):
    return 1/(1+np.exp(-x))

for epoch in range(5000):
    a1 = sigmoid(X@W1)
    a2 = sigmoid(a1@W2)
    error = a2-y
    d2 = error*a2*(1-a2)
    d1 = d2@W2.T*a1*(1-a1)
    if epoch % 100 == 0:
        if epoch % 1000 == 0:
            print(epoch, np.mean(error**2))
        W2 -= learning_rate*a1.T@d2
        W1 -= learning_rate*X.T@d1
