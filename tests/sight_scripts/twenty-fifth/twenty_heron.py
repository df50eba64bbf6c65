# verdict: wrong
# line: 26
# also: 28
# why: updates: The output weights are updated before they are used to send the delta back, so the hidden delta is computed with the new weights.
import numpy as np

def nonlin(x, deriv=False):
    if deriv == True:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)

syn0 = 2 * np.random.random((3, 5)) - 1
syn1 = 2 * np.random.random((5, 1)) - 1
alpha = 2.0

for j in range(8000):
    l1 = nonlin(X.dot(syn0))
    l2 = nonlin(l1.dot(syn1))
    l2_error = y - l2
    # output layer
    l2_delta = l2_error * nonlin(l2, True)
    syn1 += alpha * l1.T.dot(l2_delta)
    # hidden layer
    l1_delta = l2_delta.dot(syn1.T) * nonlin(l1, True)
    syn0 += alpha * X.T.dot(l1_delta)

print("error", np.mean(np.abs(l2_error)))
