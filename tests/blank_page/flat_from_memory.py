# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: every update is minus alpha times the exact gradient, written flat as in the article

import numpy as np

# toy problem: third column is always one, the answer is first xor second
X = np.array([[0,0,1],
              [0,1,1],
              [1,0,1],
              [1,1,1]])
y = np.array([[0,1,1,0]]).T

alpha = 0.5
hidden = 4

np.random.seed(1)
syn0 = 2*np.random.random((3,hidden)) - 1
syn1 = 2*np.random.random((hidden,1)) - 1

for j in range(60000):
    l1 = 1/(1+np.exp(-np.dot(X,syn0)))
    l2 = 1/(1+np.exp(-np.dot(l1,syn1)))
    l2_delta = (l2 - y) * (l2*(1-l2))
    l1_delta = l2_delta.dot(syn1.T) * (l1*(1-l1))
    syn1 -= alpha * l1.T.dot(l2_delta)
    syn0 -= alpha * X.T.dot(l1_delta)

print(l2)
