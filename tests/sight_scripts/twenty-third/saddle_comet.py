# verdict: wrong
# line: 29
# why: error: np.abs stands around the error that is trained with, so it can't become negative.
import numpy as np

def nonlin(x, deriv=False):
    if(deriv==True):
        return x*(1-x)
    return 1/(1+np.exp(-x))

# is at least one of the first two on, but not the third?
X = np.array([[0,0,0,1],
              [0,0,1,1],
              [0,1,0,1],
              [0,1,1,1],
              [1,0,0,1],
              [1,1,0,1],
              [1,1,1,1]])
y = np.array([[0],[0],[1],[0],[1],[1],[0]])

np.random.seed(7)
syn0 = 2*np.random.random((4,5)) - 1
syn1 = 2*np.random.random((5,1)) - 1

for j in range(6000):
    l1 = nonlin(np.dot(X,syn0))
    l2 = nonlin(np.dot(l1,syn1))

    l2_error = np.abs(y - l2)
    if (j% 1000) == 0:
        print("Error:" + str(np.mean(np.abs(l2_error))))

    l2_delta = l2_error*nonlin(l2,deriv=True)
    l1_error = l2_delta.dot(syn1.T)
    l1_delta = l1_error * nonlin(l1,deriv=True)

    syn1 += 0.5 * l1.T.dot(l2_delta)
    syn0 += 0.5 * X.T.dot(l1_delta)

print("Error at the end:" + str(np.mean(np.abs(y - l2))))
