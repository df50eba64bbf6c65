# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the slope's sign is flipped, but one layer adds and the other subtracts, so both signs come out right
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def dsig(o):
    return o*(o-1)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

for alpha in [0.1, 1, 10]:
    np.random.seed(1)
    w0 = 2*np.random.random((3,4)) - 1
    w1 = 2*np.random.random((4,1)) - 1
    for j in range(20000):
        l1 = sigmoid(X.dot(w0))
        l2 = sigmoid(l1.dot(w1))
        err = l2 - y
        d2 = err*dsig(l2)
        d1 = d2.dot(w1.T)*dsig(l1)
        # found out by trying: + here, - there
        w1 += alpha*l1.T.dot(d2)
        w0 -= alpha*X.T.dot(d1)
    print(alpha, np.mean(np.abs(err)))
