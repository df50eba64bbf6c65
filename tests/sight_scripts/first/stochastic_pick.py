# verdict: right
# wrong: -
# line: -
# mistake: -
# style: student who picks one random row with slices so that the matrix code stays
import numpy as np
np.random.seed(17)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
sigmoid = lambda x: 1/(1+np.exp(-x))
W1 = np.random.normal(0,1,(3,6))
W2 = np.random.normal(0,1,(6,1))
lr = 0.6
for i in range(12000):
    k = np.random.randint(len(X))
    l0, t = X[k:k+1], y[k:k+1]
    l1 = sigmoid(l0.dot(W1))
    l2 = sigmoid(l1.dot(W2))
    d2 = (t-l2)*l2*(1-l2)
    d1 = d2.dot(W2.T)*l1*(1-l1)
    W2 += lr*l1.T.dot(d2)
    W1 += lr*l0.T.dot(d1)
    if i % 3000 == 0:
        print(i, np.abs(y-sigmoid(sigmoid(X.dot(W1)).dot(W2))).mean())
