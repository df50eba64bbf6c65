# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: only a forward pass and its error, nothing is ever trained or meant to be called to train

import numpy as np

def nonlin(x):
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

np.random.seed(1)
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1

l1 = nonlin(np.dot(X,syn0))
l2 = nonlin(np.dot(l1,syn1))

print("output before training:")
print(l2)
print("error:", np.mean(np.abs(y-l2)))

# TODO: now the backwards part. delta = error * slope ... ?
