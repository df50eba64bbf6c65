# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: a closing bracket is missing, so the file does not compile

import numpy as np

X = np.array([[0,0,1],
              [0,1,1],
              [1,0,1],
              [1,1,1])
y = np.array([[0],[1],[1],[0]])

w = 2*np.random.random((3,1)) - 1

for i in range(10000):
    out = 1/(1+np.exp(-np.dot(X, w)))
    w += np.dot(X.T, (y - out)*out*(1 - out))

print(out)
