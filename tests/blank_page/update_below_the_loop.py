# verdict: wrong
# first wrong: loop
# line: 23
# mistake: update-outside-loop
# why: both updates stand after the loop, so 30000 rounds compute the same deltas and one step is taken at the end

import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alpha = 0.5

np.random.seed(1)
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1

for j in range(30000):
    l1 = 1/(1+np.exp(-X.dot(syn0)))
    l2 = 1/(1+np.exp(-l1.dot(syn1)))
    l2_delta = (l2 - y)*(l2*(1-l2))
    l1_delta = l2_delta.dot(syn1.T) * (l1 * (1-l1))
# now improve the weights
syn1 -= alpha * l1.T.dot(l2_delta)
syn0 -= alpha * X.T.dot(l1_delta)

print(l2)
