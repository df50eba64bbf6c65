# verdict: wrong
# line: 24
# why: output delta uses the squared error
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x*(1-x)
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],
              [0,1,1],
              [1,0,1],
              [1,1,1]])
y = np.array([[0],[0],[1],[1]])

np.random.seed(1)
weights_0_1 = 2*np.random.random((3,4)) - 1
weights_1_2 = 2*np.random.random((4,1)) - 1

for it in range(5000):
    layer_1 = nonlin(X.dot(weights_0_1))
    layer_2 = nonlin(layer_1.dot(weights_1_2))
    layer_2_error = (layer_2 - y)**2
    if it % 1000 == 0:
        print("Error:", np.mean(np.abs(layer_2_error)))
    layer_2_delta = layer_2_error*nonlin(layer_2, deriv=True)
    layer_1_delta = layer_2_delta.dot(weights_1_2.T)*nonlin(layer_1, deriv=True)
    weights_1_2 -= layer_1.T.dot(layer_2_delta)
    weights_0_1 -= X.T.dot(layer_1_delta)
