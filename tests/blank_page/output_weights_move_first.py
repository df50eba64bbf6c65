# verdict: wrong
# first wrong: hidden_delta
# line: 20|23
# mistake: l1error-uses-updated-weights
# why: the hidden error is worked out after the output weights have already moved
import numpy as np
# alpha 10, 60000 iterations
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alpha = 10
np.random.seed(1)
s0 = 2*np.random.random((3,4))-1
s1 = 2*np.random.random((4,1))-1
for j in range(60000):
    l1 = 1/(1+np.exp(-np.dot(X,s0)))
    l2 = 1/(1+np.exp(-np.dot(l1,s1)))

    # output layer
    l2_delta = (l2-y)*l2*(1-l2)
    s1 -= alpha*np.dot(l1.T,l2_delta)

    # hidden layer
    l1_delta = np.dot(l2_delta,s1.T)*l1*(1-l1)
    s0 -= alpha*np.dot(X.T,l1_delta)

print(np.mean(np.abs(l2-y)))
