# verdict: wrong
# first wrong: hidden_delta
# line: 26
# mistake: -
# why: the second hidden layer's delta goes to the first through the input matrix instead of the matrix between them; both are 4 x 4, so it fits
import numpy as np

def sigma(x):
    return 1/(1+np.exp(-x))

X = np.array([[0,0,0,1],[0,0,1,1],[0,1,0,1],[0,1,1,1],[1,0,0,1],[1,0,1,1],[1,1,0,1],[1,1,1,1]])
y = (X[:,0:1] + X[:,1:2] + X[:,2:3]) % 2

np.random.seed(60)
w1 = np.random.randn(4,4)
w2 = np.random.randn(4,4)
w3 = np.random.randn(4,1)

for n in range(10000):
    l1 = sigma(X.dot(w1))
    l2 = sigma(l1.dot(w2))
    l3 = sigma(l2.dot(w3))

    l3_delta = (y-l3)*l3*(1-l3)
    l2_delta = l3_delta.dot(w3.T)*l2*(1-l2)
    l1_delta = l2_delta.dot(w1.T)*l1*(1-l1)

    w3 += .5*l2.T.dot(l3_delta)
    w2 += .5*l1.T.dot(l2_delta)
    w1 += .5*X.T.dot(l1_delta)
    if n % 2000 == 0: print(np.abs(y-l3).mean())
