# verdict: wrong
# line: 19
# why: updates: the second weights are replaced by the step instead of changed by it
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,0],[1,0],[1,0],[1,1]])    # or, and

np.random.seed(2)
syn0 = 2*np.random.random((3,5)) - 1
syn1 = 2*np.random.random((5,2)) - 1
alpha = 2

for j in range(2000):
    l1 = 1/(1+np.exp(-X.dot(syn0)))
    l2 = 1/(1+np.exp(-l1.dot(syn1)))
    l2_delta = (y - l2) * l2 * (1 - l2)
    l1_delta = l2_delta.dot(syn1.T) * l1 * (1 - l1)
    syn1 = alpha * l1.T.dot(l2_delta)
    syn0 += alpha * X.T.dot(l1_delta)

print("error", np.mean(np.abs(y - l2)))
print(l2.round(2))
