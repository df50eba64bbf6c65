# verdict: wrong
# first wrong: loop
# line: 16|17
# mistake: loop-reinitialises-weights
# why: seed and weights are drawn anew in every pass, so each step is forgotten
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
alpha = 5

def sigmoid(x):
    return 1/(1+np.exp(-x))

for j in range(10000):
    np.random.seed(1)
    syn0 = 2*np.random.random((3,4)) - 1
    syn1 = 2*np.random.random((4,1)) - 1
    l1 = sigmoid(np.dot(X, syn0))
    l2 = sigmoid(np.dot(l1, syn1))
    err = l2 - y
    d2 = err*l2*(1 - l2)
    d1 = np.dot(d2, syn1.T)*l1*(1 - l1)
    syn1 -= alpha*np.dot(l1.T, d2)
    syn0 -= alpha*np.dot(X.T, d1)
    if j % 1000 == 0:
        print(j, np.mean(np.abs(err)))
