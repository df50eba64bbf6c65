# verdict: right
import numpy as np

# two answers per row: column 0 is AND, column 1 is XOR
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,0],
              [0,1],
              [0,1],
              [1,0]])

def nonlin(x, deriv=False):
    if (deriv == False):
        return 1/(1+np.exp(-x))
    return x*(1-x)

np.random.seed(2)
syn0 = 2*np.random.random((3,6)) - 1
syn1 = 2*np.random.random((6,2)) - 1

for alpha in [0.5, 5]:
    w0, w1 = syn0.copy(), syn1.copy()
    for j in range(5000):
        layer_1 = nonlin(np.dot(X, w0))
        layer_2 = nonlin(np.dot(layer_1, w1))
        layer_2_error = y - layer_2
        layer_2_delta = layer_2_error * nonlin(layer_2, deriv=True)
        layer_1_error = np.dot(layer_2_delta, w1.T)
        layer_1_delta = layer_1_error * nonlin(layer_1, deriv=True)
        w1 += np.dot(layer_1.T, layer_2_delta) * alpha
        w0 += np.dot(X.T, layer_1_delta) * alpha
        if j % 1000 == 0:
            print(alpha, j, np.mean(np.abs(layer_2_error), axis=0))
