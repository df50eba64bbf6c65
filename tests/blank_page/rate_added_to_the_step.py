# verdict: wrong
# first wrong: alpha
# line: 28
# mistake: -
# why: the rate is added to the gradient instead of multiplied with it

import numpy as np

features = np.array([[0,1,0],[0,0,1],[1,0,0],[1,1,0],[1,1,1]])
labels = np.array([[1,0,0,1,1]])
labels = labels.reshape(5,1)

np.random.seed(42)
weights = np.random.rand(3,1)
lr = 0.05

def sigmoid(x):
    return 1/(1+np.exp(-x))

def sigmoid_der(s):
    return s*(1-s)

for epoch in range(20000):
    z = sigmoid(np.dot(features, weights))
    error = z - labels
    if epoch % 4000 == 0:
        print(error.sum())
    weights -= lr + np.dot(features.T, error*sigmoid_der(z))

single_point = np.array([1,0,0])
print(sigmoid(np.dot(single_point, weights)))
