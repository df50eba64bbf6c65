# verdict: right
import numpy as np

# input data
X = np.array([[1,0,1],
              [1,1,1],
              [0,0,1],
              [0,1,1],
              [0,0,0]])
# output data
y = np.array([[1],[0],[0],[1],[0]])

def nonlin(x, deriv=False):
    sig = 1/(1+np.exp(-x))
    if deriv:
        return sig*(1-sig)
    return sig

np.random.seed(1)
syn0 = 2*np.random.random((3,8)) - 1
syn1 = 2*np.random.random((8,1)) - 1

for alpha in [0.3, 3]:
    a, b = np.array(syn0), np.array(syn1)
    for j in range(4000):
        sum_1 = np.dot(X, a)
        layer_1 = nonlin(sum_1)
        sum_2 = np.dot(layer_1, b)
        layer_2 = nonlin(sum_2)

        # error = (y - out)^2, so its derivative carries a 2
        layer_2_error = 2*(layer_2 - y)
        layer_2_delta = layer_2_error*nonlin(sum_2, deriv=True)
        layer_1_error = layer_2_delta.dot(b.T)
        layer_1_delta = layer_1_error*nonlin(sum_1, deriv=True)

        b -= alpha*layer_1.T.dot(layer_2_delta)
        a -= alpha*X.T.dot(layer_1_delta)
    print("alpha", alpha, "squared error", np.sum((y - layer_2)**2))
