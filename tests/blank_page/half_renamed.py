# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: renamed by halves, a NameError comes up in the first forward pass
import numpy as np

features = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
labels = np.array([[0],[1],[1],[0]])

np.random.seed(1)
weights_a = 2*np.random.random((3,4)) - 1
weights_b = 2*np.random.random((4,1)) - 1

def sigmoid(x, deriv=False):
    if deriv == True:
        return x*(1-x)
    return 1/(1+np.exp(-x))

for j in range(60000):
    l1 = sigmoid(np.dot(X, weights_a))
    l2 = sigmoid(np.dot(l1, weights_b))
    l2_delta = (labels - l2)*sigmoid(l2, deriv=True)
    l1_delta = l2_delta.dot(weights_b.T)*sigmoid(l1, deriv=True)
    weights_b += l1.T.dot(l2_delta)
    weights_a += features.T.dot(l1_delta)
print(l2)
