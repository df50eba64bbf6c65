# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: names mislead (X is the target, Y the input, sigmoid an array) but every formula fits
import numpy as np

X = np.array([[0, 1, 1, 0]]).T
Y = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])

np.random.seed(3)
output = 2*np.random.random((3,4))-1
layer = 2*np.random.random((4,1))-1

for error in range(60000):
    sigmoid = 1/(1+np.exp(-np.dot(Y,output)))
    alpha = 1/(1+np.exp(-np.dot(sigmoid,layer)))

    weights = (X-alpha)*(alpha*(1-alpha))
    delta = np.dot(weights,layer.T)*(sigmoid*(1-sigmoid))

    layer += np.dot(sigmoid.T,weights)
    output += np.dot(Y.T,delta)

print(alpha)
