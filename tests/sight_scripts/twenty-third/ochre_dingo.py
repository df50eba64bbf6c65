# verdict: wrong
# line: 11
# also: 12
# why: initial weights: all weights start at zero, so that the hidden neurons stay the same
import numpy as np

# A small net for: "or" of the first two inputs, but not both ... with a bias
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

syn0 = np.zeros((3,4))
syn1 = np.zeros((4,1))

for j in range(10000):
    l1 = 1/(1+np.exp(-(np.dot(X,syn0))))
    l2 = 1/(1+np.exp(-(np.dot(l1,syn1))))
    l2_delta = (y - l2)*(l2*(1-l2))
    l1_delta = l2_delta.dot(syn1.T) * (l1 * (1-l1))
    syn1 += l1.T.dot(l2_delta)
    syn0 += X.T.dot(l1_delta)

print("result")
print(l2)
